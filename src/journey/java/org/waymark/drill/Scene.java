package org.waymark.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.waymark.journey.Server;
import org.waymark.journey.ServerDatabase;
import tools.jackson.databind.JsonNode;

/** A server with an exam, and the learners who take it. */
public final class Scene implements AutoCloseable {

    private static final int QUESTIONS = 10;

    /** Passwords are checked four at a time; who comes later waits. */
    private static final int SIGNING_IN = 4;

    static final int OPENING = 8;

    private final ServerDatabase database;
    private final Workshop workshop;
    private final int questions;
    private final Path folder;
    private final Journal journal;
    private final Server server;
    private final Duration boot;
    private final List<Crowd> crowds = new ArrayList<>();
    private final Map<String, JsonNode> shown = new ConcurrentHashMap<>();

    private Scene(
            String name,
            ServerDatabase database,
            Path folder,
            Workshop workshop,
            int questions,
            Consumer<Path> moreCourses) {
        this.database = database;
        this.workshop = workshop;
        this.questions = questions;
        this.folder = folder;
        this.journal = new Journal(folder.resolve("journal.tsv"));
        Exam.in(content(), questions);
        moreCourses.accept(content());
        var begin = System.nanoTime();
        this.server = startServer(name);
        this.boot = Duration.ofNanos(System.nanoTime() - begin);
    }

    /** On the MySQL server of the workshop. */
    static Scene onMysql(String name, Workshop workshop) {
        return onMysql(name, workshop, QUESTIONS);
    }

    public static Scene onMysql(String name, Workshop workshop, int questions) {
        return new Scene(name, workshop.mysql().database(), workshop.newFolder(name), workshop, questions, _ -> {});
    }

    /** With more courses, which somebody writes into the folder for courses before the server starts. */
    public static Scene onMysql(String name, Workshop workshop, Consumer<Path> courses) {
        return new Scene(name, workshop.mysql().database(), workshop.newFolder(name), workshop, QUESTIONS, courses);
    }

    static Scene embedded(String name, Workshop workshop) {
        return embedded(name, workshop, QUESTIONS);
    }

    /** On the database that the program brings along. */
    public static Scene embedded(String name, Workshop workshop, int questions) {
        var folder = workshop.newFolder(name);
        return new Scene(name, ServerDatabase.h2(folder.toAbsolutePath()), folder, workshop, questions, _ -> {});
    }

    public Server server() {
        return server;
    }

    /** How long the server took to start. */
    Duration boot() {
        return boot;
    }

    public ServerDatabase database() {
        return database;
    }

    Journal journal() {
        return journal;
    }

    /** One more server on the same database. */
    Server startServer(String name) {
        // how fast one person may go is limited, and tested elsewhere; here one does what hundreds do in a minute
        var settings = Map.of(
                "WAYMARK_DEMO",
                "false",
                "WAYMARK_SEAL_KEY",
                workshop.sealKey(),
                "WAYMARK_ATTEMPTS_REQUESTS_PER_MINUTE",
                "100000",
                "WAYMARK_STARTS_PER_MINUTE",
                "100000",
                "WAYMARK_TRIES_PER_ADDRESS",
                "100000",
                "WAYMARK_SESSIONS_PER_ADDRESS",
                "100000");
        return Server.start(database, content(), newFolder(name), settings, workshop.serverOptions());
    }

    /** A new folder for a server. */
    Path newFolder(String name) {
        try {
            return Files.createDirectories(folder.resolve("server-" + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the second quiz of the course anew, which ends for everybody at this moment; it is there after the next start. */
    void closeAt(Instant end, int graceInSeconds) {
        Exam.closing(content(), questions, end, graceInSeconds);
    }

    /** Learners with accounts, signed in. */
    public Crowd crowd(String name, int size) {
        return crowd(name, size, Exam.QUIZ);
    }

    /** Learners with accounts, signed in, at a quiz. */
    public Crowd crowd(String name, int size, String quiz) {
        open(name, size);
        var crowd = new Crowd(name, size, new School(server, quiz, journal, new Traffic(), new Traffic()));
        crowds.add(crowd);
        crowd.each(SIGNING_IN, Learner::signIn);
        return crowd;
    }

    /** Opens {@code name-1}, the account of somebody who runs classes. */
    public void openInstructor(String name) {
        Accounts.open(database, name, 1, "INSTRUCTOR");
    }

    /** The same, and the browser in which they are signed in. */
    public Browser instructor(String name, Traffic traffic) throws IOException {
        openInstructor(name);
        var browser = new Browser(server.port(), traffic);
        browser.signIn(name + "-1", Accounts.PASSWORD);
        return browser;
    }

    /** An embedded database takes accounts from outside only while nobody else has it open. */
    private void open(String name, int size) {
        if (!database.isEmbedded()) {
            Accounts.open(database, name, size);
            return;
        }
        server.kill();
        Accounts.open(database, name, size);
        server.startAgain();
    }

    /** Everybody opens the quiz and starts it. */
    public void start(Crowd crowd) {
        crowd.each(OPENING, learner -> {
            learner.openQuiz();
            learner.start();
        });
    }

    /** Everybody hands in. */
    public void handIn(Crowd crowd) {
        crowd.each(OPENING, Learner::handIn);
    }

    /** Writes down what everybody is shown now. */
    public void look(Crowd crowd) {
        crowd.each(OPENING, learner -> look(learner));
    }

    private void look(Learner learner) throws IOException {
        learner.outbox()
                .ask()
                .required("given")
                .properties()
                .forEach(given -> shown.put(learner.sheet().token() + " " + given.getKey(), given.getValue()));
    }

    public Checked check() {
        return Checker.check(journal, new DatabaseEvidence(database, workshop.sealKey(), shown));
    }

    /** What went wrong for learners who did nothing wrong, and how often. */
    public Map<String, Integer> failures() {
        return crowds.stream()
                .flatMap(crowd -> crowd.failures().counts().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum, TreeMap::new));
    }

    /** The same as sentences. */
    List<String> complaints() {
        return failures().entrySet().stream()
                .map(failure -> failure.getValue() + " times: " + failure.getKey())
                .toList();
    }

    @Override
    public void close() {
        crowds.forEach(Crowd::close);
        server.close();
        journal.close();
    }

    Path content() {
        return folder.resolve("content");
    }
}
