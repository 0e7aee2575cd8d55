package org.waymark.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.waymark.base.Problem;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.CourseReader;
import org.waymark.content.files.Reading;

/** What Waymark does in a terminal, without serving anybody. */
public final class Cli {

    /** How a command ended, as the number that a shell is told. */
    public static final int FINE = 0;

    public static final int PROBLEMS = 1;
    public static final int WRONG_USE = 2;

    private static final String CHECK = "check";
    private static final String VERIFY = "verify";
    private static final String REBUILD = "rebuild";
    private static final String IMPORT = "import";
    private static final String EXPORT = "export";
    private static final Set<String> COMMANDS = Set.of(CHECK, VERIFY, REBUILD, IMPORT, EXPORT);
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
        return arguments.length > 0 && COMMANDS.contains(arguments[0]);
    }

    public int run(String... arguments) {
        var rest = Arrays.asList(arguments).subList(1, arguments.length);
        return switch (arguments[0]) {
            case VERIFY -> onDatabase(rest, OnDatabase::verify);
            case REBUILD -> onDatabase(rest, OnDatabase::rebuild);
            case IMPORT -> new ImportingStories(new Told(out, words)).run(rest);
            case EXPORT -> new ExportingStories(new Told(out, words)).run(rest);
            default -> checkOne(rest);
        };
    }

    /** All that these commands take are settings, which are those of the server. */
    private int onDatabase(List<String> settings, ToIntFunction<OnDatabase> command) {
        if (!settings.stream().allMatch(setting -> setting.startsWith("--") && setting.contains("="))) {
            out.println(words.say("cli.database.usage"));
            return WRONG_USE;
        }
        try (var database = OnDatabase.open(settings, out, words)) {
            return command.applyAsInt(database);
        }
    }

    private int checkOne(List<String> folders) {
        if (folders.size() > 1 || folders.stream().anyMatch(it -> it.startsWith("-"))) {
            out.println(words.say("cli.check.usage"));
            return WRONG_USE;
        }
        return check(folders.isEmpty() ? CONTENT : folders.getFirst());
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
