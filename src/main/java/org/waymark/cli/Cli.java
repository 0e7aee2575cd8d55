package org.waymark.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Problem;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.CourseReader;
import org.waymark.content.files.Reading;

/** What Waymark does in a terminal, without a server and without a database. */
public final class Cli {

    /** How a command ended, as the number that a shell is told. */
    public static final int FINE = 0;

    public static final int PROBLEMS = 1;
    public static final int WRONG_USE = 2;

    private static final String CHECK = "check";
    private static final String CONTENT = "content";

    private final PrintStream out;
    private final Words words;

    /**
     * A command line that answers in the language of the terminal.
     *
     * @param locale what {@code LANG} says, such as {@code tr_TR.UTF-8}
     */
    public Cli(PrintStream out, Optional<String> locale) {
        this.out = out;
        this.words = Words.in(locale);
    }

    /** Whether these arguments are a command rather than settings of the server. */
    public static boolean isCommand(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(CHECK);
    }

    public int run(String... arguments) {
        if (!isCommand(arguments) || arguments.length > 2 || (arguments.length == 2 && arguments[1].startsWith("-"))) {
            out.println(words.say("cli.check.usage"));
            return WRONG_USE;
        }
        return check(arguments.length == 2 ? arguments[1] : CONTENT);
    }

    private int check(String name) {
        var folder = folder(name);
        if (folder.isEmpty()) {
            out.println(words.say("cli.check.no-folder", name));
            return WRONG_USE;
        }
        var courses = courses(folder.get());
        if (courses.isEmpty()) {
            out.println(words.say("cli.check.no-course", name));
            return WRONG_USE;
        }
        var readings = courses.stream().map(this::check).toList();
        summarise(readings);
        return readings.stream().anyMatch(Reading::hasErrors) ? PROBLEMS : FINE;
    }

    private static Optional<Path> folder(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Files::isDirectory);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static List<Path> courses(Path folder) {
        if (CourseFolder.isCourse(folder)) {
            return List.of(folder);
        }
        try {
            return CourseFolder.below(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reading check(Path folder) {
        var reading = CourseReader.read(folder);
        for (var problem : reading.problems()) {
            var place = problem.place();
            var sentence = words.say(problem.key(), problem.details().toArray());
            out.println(folder.resolve(place.file()) + ":" + place.line() + " " + problem.severity() + " " + sentence);
        }
        return reading;
    }

    private void summarise(List<Reading> readings) {
        for (var reading : readings) {
            reading.course()
                    .map(CourseFigures::of)
                    .ifPresent(figures -> out.println(words.say("cli.check.course", figures.asDetails())));
        }
        var problems = readings.stream()
                .flatMap(reading -> reading.problems().stream())
                .toList();
        if (problems.isEmpty()) {
            out.println(words.say("cli.check.clean"));
        } else {
            var errors = problems.stream().filter(Problem::isError).count();
            out.println(words.say("cli.check.found", errors, problems.size() - errors));
        }
    }
}
