package org.waymark.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Objective;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.CourseReader;
import org.waymark.interchange.BankDraft;

/** Makes the file of a bank of a file of questions, with all of its questions or not at all. */
record ImportingQuestions(Told told) {

    private static final String COURSE = "course";
    private static final String LANGUAGE = "language";
    private static final String OBJECTIVE = "objective";
    private static final String OUT = "out";
    private static final String FORCE = "force";

    /** Where questions go: into a course, or to a file of their own. */
    private record Goal(Optional<Path> folder, Optional<Course> course, Language language) {}

    int run(List<String> arguments) {
        var read = Arguments.read(arguments, Set.of(COURSE, LANGUAGE, OBJECTIVE, OUT), Set.of(FORCE))
                .filter(it -> it.words().size() == 1)
                .filter(it -> QuestionFile.isOne(it.words().getFirst()))
                .filter(it -> it.allowsLanguage(LANGUAGE))
                .filter(it -> it.allows(OBJECTIVE, Slug::isValid))
                .filter(it -> it.allows(OUT, out -> Told.path(out).isPresent()));
        return read.map(this::timed).orElseGet(() -> told.wrongUse("cli.import.usage"));
    }

    private int timed(Arguments arguments) {
        var begin = System.nanoTime();
        var ended = run(arguments);
        if (ended == Cli.FINE) {
            told.out().println(told.words().say("cli.import.took", (System.nanoTime() - begin) / 1e9));
        }
        return ended;
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
        return draft(new QuestionFile(name, file.get()), new Goal(folder, course, language.get()), arguments);
    }

    private int draft(QuestionFile file, Goal goal, Arguments arguments) {
        var out = arguments.value(OUT).map(Path::of);
        var bank = BankDraft.bank(String.valueOf(out.orElse(file.path()).getFileName()));
        var objectives = goal.course().stream()
                .flatMap(it -> it.objectives().stream())
                .map(Objective::id)
                .collect(Collectors.toSet());
        var objective = arguments.value(OBJECTIVE).map(Slug::new);
        var draft = file.draft(new BankDraft.Plan(bank, goal.language(), objectives, objective));
        told.problems(Optional.empty(), draft.problems());
        return draft.items().isEmpty()
                ? told.nothingWritten(draft.problems())
                : new BankTarget(goal.folder(), goal.language(), out, arguments.has(FORCE), told).write(draft);
    }
}
