package org.waymark.authoring.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.IsolationLevelDataSourceAdapter;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.authoring.AuthoringServices;
import org.waymark.authoring.Authorship;
import org.waymark.authoring.Authorships;
import org.waymark.authoring.DraftEdit;
import org.waymark.authoring.EditingCourses;
import org.waymark.authoring.GivingAuthorship;
import org.waymark.authoring.MergingDrafts;
import org.waymark.authoring.PublishingDrafts;
import org.waymark.authoring.Right;
import org.waymark.authoring.Saving;
import org.waymark.authoring.SeeingRevisions;
import org.waymark.authoring.SeeingWorkbench;
import org.waymark.authoring.TakingTurns;
import org.waymark.base.Slug;
import org.waymark.content.EditionPublished;
import org.waymark.content.ExampleFiles;
import org.waymark.content.Examples;
import org.waymark.content.Library;
import org.waymark.identity.Account;
import org.waymark.identity.Accounts;
import org.waymark.identity.MutableClock;
import org.waymark.identity.Role;
import org.waymark.identity.TextSize;
import org.waymark.identity.Theme;
import org.waymark.identity.UserId;
import org.waymark.notice.KeepingNotices;
import org.waymark.storage.ServicesOnDatabase;

/** Those who write a course, on a database and a folder of courses with one course in it; the program can be stopped and started again. */
final class WritingRoom implements AutoCloseable {

    /** May everything with the course. */
    static final UserId LEYLA = new UserId(new UUID(5, 1));

    /** May write it and nothing else. */
    static final UserId KAMAL = new UserId(new UUID(5, 2));

    /** Instructs, and writes no course. */
    static final UserId STRANGER = new UserId(new UUID(5, 3));

    static final UserId ADMINISTRATOR = new UserId(new UUID(5, 4));

    static final Slug COURSE = Examples.COURSE;
    static final Slug MISSING = new Slug("no-such-course");
    static final Slug LESSON_ID = new Slug("the-night");
    static final String LESSON = "lessons/the-night/en.md";
    static final Slug SECTION = new Slug("what-the-log-says");

    private final DataSource database;
    private final Path content;
    private final JdbcClient jdbc;
    private final MutableClock clock = new MutableClock();
    private AnnotationConfigApplicationContext context;

    WritingRoom(DataSource database, Path content) throws IOException {
        this.database = readingCommitted(database);
        this.content = content;
        this.jdbc = JdbcClient.create(database);
        empty();
        ExampleFiles.write(ExampleFiles.all(), Files.createDirectories(folder()));
        context = started();
        account(LEYLA, "leyla", "Leyla Quliyeva", Role.INSTRUCTOR);
        account(KAMAL, "kamal", "Kamal Əliyev", Role.INSTRUCTOR);
        account(STRANGER, "yaban", "Yaban Er", Role.INSTRUCTOR);
        account(ADMINISTRATOR, "ada", "Ada", Role.ADMINISTRATOR);
        give(LEYLA, Right.EDIT, Right.REVIEW, Right.PUBLISH);
        give(KAMAL, Right.EDIT);
        as("INSTRUCTOR");
    }

    /** As the application does. */
    static DataSource readingCommitted(DataSource database) {
        var adapter = new IsolationLevelDataSourceAdapter();
        adapter.setTargetDataSource(database);
        adapter.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        return adapter;
    }

    private AnnotationConfigApplicationContext started() {
        var begun = new AnnotationConfigApplicationContext();
        begun.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("folder", Map.of("waymark.content", content.toString())));
        begun.registerBean(DataSource.class, () -> database);
        begun.registerBean(MutableClock.class, () -> clock);
        begun.register(Application.class);
        begun.refresh();
        return begun;
    }

    /** The program stops, however it does, and starts again on the same database and folder. */
    void restart() {
        context.close();
        context = started();
    }

    void account(UserId id, String userName, String name, Role role) {
        service(Accounts.class)
                .open(
                        new Account(
                                id, userName, name, Set.of(role), Optional.empty(), Theme.SYSTEM, TextSize.ORDINARY),
                        Instant.parse("2026-11-20T10:00:00Z"));
    }

    void give(UserId user, Right... rights) {
        service(Authorships.class).keep(new Authorship(COURSE, user, Set.of(rights)), clock.instant());
        clock.pass(Duration.ofMillis(1));
    }

    /** Whoever does something from now on in this thread has this role. */
    static void as(String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("somebody", "", "ROLE_" + role));
    }

    /** Somebody types another text of the section into the file as it is now. */
    Saving type(UserId user, String words) {
        return editing().type(user, editing().open(user, COURSE, LESSON).basis(), new DraftEdit.Body(SECTION, words));
    }

    Saving typeWhole(UserId user, String path, String words) {
        return editing().type(user, editing().open(user, COURSE, path).basis(), new DraftEdit.Whole(words));
    }

    Path folder() {
        return content.resolve(COURSE.value());
    }

    String file(String path) throws IOException {
        return Files.readString(folder().resolve(path));
    }

    void put(String path, String text) throws IOException {
        Files.writeString(folder().resolve(path), text);
    }

    int edition() {
        return service(Library.class).current(COURSE).orElseThrow().number();
    }

    MutableClock clock() {
        return clock;
    }

    EditingCourses editing() {
        return service(EditingCourses.class);
    }

    PublishingDrafts publishing() {
        return service(PublishingDrafts.class);
    }

    GivingAuthorship giving() {
        return service(GivingAuthorship.class);
    }

    TakingTurns turns() {
        return service(TakingTurns.class);
    }

    MergingDrafts merging() {
        return service(MergingDrafts.class);
    }

    SeeingRevisions history() {
        return service(SeeingRevisions.class);
    }

    SeeingWorkbench workbench() {
        return service(SeeingWorkbench.class);
    }

    Listener listener() {
        return service(Listener.class);
    }

    <T> T service(Class<T> type) {
        return context.getBean(type);
    }

    private void empty() {
        List.of(
                        "notice",
                        "draft_review",
                        "draft_remark",
                        "translation_source",
                        "translated_words",
                        "draft_unfiled",
                        "draft",
                        "draft_revision",
                        "draft_lease",
                        "draft_aside",
                        "draft_aside_words",
                        "authorship",
                        "authored_course",
                        "edition_file",
                        "edition",
                        "account_role",
                        "account")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Override
    public void close() {
        SecurityContextHolder.clearContext();
        context.close();
        empty();
    }

    /** Hears of editions, inside the transaction that makes them; where it fails, so does the transaction. */
    static final class Listener {

        final List<EditionPublished> heard = new ArrayList<>();
        boolean fails;

        @EventListener
        void on(EditionPublished event) {
            if (fails) {
                throw new IllegalStateException("the program stops here");
            }
            heard.add(event);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableMethodSecurity
    @Import({ServicesOnDatabase.class, KeepingNotices.class, AuthoringServices.class})
    static class Application {

        @Bean
        TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
            return new TransactionTemplate(transactions);
        }

        @Bean
        Listener listener() {
            return new Listener();
        }
    }
}
