package org.waymark.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.base.Problem.Place;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Objective;
import org.waymark.content.files.BankReading;
import org.waymark.content.files.BankWriter;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.CourseReader;
import org.waymark.interchange.GiftDraft;
import org.waymark.interchange.GiftReader;

/** Makes the file of a bank of a GIFT file, with all of its questions or not at all. */
record ImportingQuestions(Told told) {

    private static final int LARGEST = 4 * GiftReader.LONGEST;
    private static final String COURSE = "course";
    private static final String LANGUAGE = "language";
    private static final String OBJECTIVE = "objective";
    private static final String OUT = "out";
    private static final String FORCE = "force";

    /** Where questions go: into a course, or to a file of their own. */
    private record Goal(Optional<Path> folder, Optional<Course> course, Language language) {}

    /** Moodle ends the name of what it exports with {@code .gift.txt}. */
    static boolean isGift(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".gift") || lower.endsWith(".gift.txt");
    }

    int run(List<String> arguments) {
        var read = Arguments.read(arguments, Set.of(COURSE, LANGUAGE, OBJECTIVE, OUT), Set.of(FORCE))
                .filter(it -> it.words().size() == 1)
                .filter(it -> isGift(it.words().getFirst()))
                .filter(it -> it.value(LANGUAGE)
                        .map(Language::tagged)
                        .map(Optional::isPresent)
                        .orElse(true))
                .filter(it -> it.value(OBJECTIVE).map(Slug::isValid).orElse(true));
        return read.map(this::run).orElseGet(() -> told.wrongUse("cli.import.usage"));
    }

    private int run(Arguments arguments) {
        var name = arguments.words().getFirst();
        var file = Told.path(name).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            return told.wrongUse("cli.import.no-file", name);
        }
        var folder = arguments.value(COURSE).flatMap(Told::course);
        if (arguments.value(COURSE).isPresent() && folder.isEmpty()) {
            return told.wrongUse(
                    "cli.exchange.no-course", arguments.value(COURSE).get());
        }
        var course = folder.map(CourseFolder::open)
                .flatMap(it -> CourseReader.read(it).course());
        var language = arguments.value(LANGUAGE).flatMap(Language::tagged).or(() -> course.map(Course::original));
        if (language.isEmpty()) {
            return told.wrongUse("cli.import.no-language");
        }
        var text = Told.text(file.get(), LARGEST);
        if (text.isEmpty()) {
            return nothing(List.of(Problem.error(new Place(name, 0), "content.problem.not-utf-8")));
        }
        return draft(text.get(), name, new Goal(folder, course, language.get()), arguments);
    }

    private int draft(String text, String name, Goal goal, Arguments arguments) {
        var bank = GiftDraft.bank(
                String.valueOf(Path.of(arguments.value(OUT).orElse(name)).getFileName()));
        var objectives = goal.course().stream()
                .flatMap(it -> it.objectives().stream())
                .map(Objective::id)
                .collect(Collectors.toSet());
        var objective = arguments.value(OBJECTIVE).map(Slug::new);
        var reading = GiftReader.read(text, name);
        var draft = GiftDraft.of(reading, new GiftDraft.Plan(bank, goal.language(), objectives, objective), name);
        var problems = new ArrayList<>(reading.problems());
        problems.addAll(draft.problems());
        if (draft.items().isEmpty()) {
            return nothing(problems);
        }
        told.problems(Optional.empty(), problems);
        return write(bank, draft, goal, arguments);
    }

    private int write(Slug bank, GiftDraft draft, Goal goal, Arguments arguments) {
        var path = BankReading.path(bank);
        var file = Path.of(arguments
                .value(OUT)
                .orElseGet(() ->
                        goal.folder().map(it -> it.resolve(path).toString()).orElse(bank + ".yaml")));
        var text = BankWriter.write(bank, draft.items());
        var found = text.getBytes(StandardCharsets.UTF_8).length > BankReading.LARGEST
                ? List.of(Problem.error(new Place(path, 0), "content.problem.oversized-file"))
                : goal.folder()
                        .map(CourseFolder::open)
                        .map(it -> Target.inCourse(it.files(), path, text))
                        .orElseGet(() -> BankReading.of(text, bank, Optional.of(goal.language()))
                                .problems());
        var left = LeftToDo.in(found);
        var wrong = Target.at(file, left.others());
        if (wrong.stream().anyMatch(Problem::isError)) {
            return nothing(wrong);
        }
        told.problems(Optional.empty(), wrong);
        var written = told.write(file, text, arguments.has(FORCE));
        if (written == Cli.FINE) {
            left.say(draft, told);
        }
        return written;
    }

    private int nothing(List<Problem> problems) {
        told.problems(Optional.empty(), problems);
        return told.nothingWritten(problems);
    }
}
