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
    private static final String REPORT = "report";
    private static final String FORCE = "force";

    private final PrintStream out;
    private final Words words;
    private final Told told;

    /**
     * A command line that answers in the language of the terminal.
     *
     * @param locale what {@code LANG} says, such as {@code tr_TR.UTF-8}
     */
    public Cli(PrintStream out, Optional<String> locale) {
        this.out = out;
        this.words = Words.in(locale);
        this.told = new Told(out, words);
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
            case IMPORT -> importing(rest);
            case EXPORT -> new Exporting(told).run(rest);
            default -> checkOne(rest);
        };
    }

    private int importing(List<String> rest) {
        if (rest.stream().anyMatch(ImportingCourses::isOne)) {
            return new ImportingCourses(told).run(rest);
        }
        return rest.stream().anyMatch(QuestionFile::isOne)
                ? new ImportingQuestions(told).run(rest)
                : new ImportingStories(told).run(rest);
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

    private int checkOne(List<String> rest) {
        return Arguments.read(rest, Set.of(REPORT), Set.of(FORCE))
                .filter(it -> it.words().size() <= 1)
                .map(this::check)
                .orElseGet(() -> told.wrongUse("cli.check.usage"));
    }

    private int check(Arguments arguments) {
        var name = arguments.words().isEmpty() ? CONTENT : arguments.words().getFirst();
        var folder = folder(name);
        if (folder.isEmpty()) {
            return told.wrongUse("cli.check.no-folder", name);
        }
        var courses = courses(folder.get());
        if (courses.isEmpty()) {
            return told.wrongUse("cli.check.no-course", name);
        }
        var readings = courses.stream().map(this::check).toList();
        var proofs = readings.stream()
                .flatMap(it -> it.course().stream())
                .map(Proof::of)
                .toList();
        summarise(readings, proofs);
        var written = arguments
                .value(REPORT)
                .map(file -> told.write(Path.of(file), new ProofReport(words).write(proofs), arguments.has(FORCE)))
                .orElse(FINE);
        return readings.stream().anyMatch(Reading::hasErrors) ? PROBLEMS : written;
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
        told.problems(Optional.of(folder), reading.problems());
        return reading;
    }

    private void summarise(List<Reading> readings, List<Proof> proofs) {
        proofs.forEach(it -> new ProofLines(out, words).print(it));
        var problems = readings.stream()
                .flatMap(reading -> reading.problems().stream())
                .toList();
        var findings =
                proofs.stream().mapToInt(it -> it.review().findings().size()).sum();
        if (problems.isEmpty() && findings == 0) {
            out.println(words.say("cli.check.clean"));
        } else {
            var errors = problems.stream().filter(Problem::isError).count();
            out.println(words.say("cli.check.found", errors, problems.size() - errors + findings));
        }
    }
}
