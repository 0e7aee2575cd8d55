package org.waymark.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.base.Problem.Place;
import org.waymark.base.Slug;
import org.waymark.content.files.ScenarioReading;
import org.waymark.content.files.ScenarioWriter;
import org.waymark.interchange.Carried;
import org.waymark.interchange.TweeDraft;
import org.waymark.interchange.TweeEdits;
import org.waymark.interchange.TweePassage;
import org.waymark.interchange.TweeReader;
import org.waymark.interchange.TweeStory;

/** Makes the file of a scenario of a Twee story: one of ours with the changes made to it, or the draft of a new one. */
record ImportingStories(Told told) {

    private static final int LARGEST = 4 * TweeReader.LONGEST;

    int run(List<String> arguments) {
        var read = Arguments.read(arguments, Set.of("course", "language", "out"), Set.of("force"))
                .filter(it -> it.words().size() == 1)
                .filter(it -> isTwee(it.words().getFirst()))
                .filter(it -> it.allowsLanguage("language"));
        return read.map(this::run).orElseGet(() -> told.wrongUse("cli.import.usage"));
    }

    private static boolean isTwee(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".twee") || lower.endsWith(".tw");
    }

    private int run(Arguments arguments) {
        var name = arguments.words().getFirst();
        var file = Told.path(name).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            return told.wrongUse("cli.import.no-file", name);
        }
        var course = arguments.value("course").flatMap(Told::course);
        if (arguments.value("course").isPresent() && course.isEmpty()) {
            return told.wrongUse(
                    "cli.exchange.no-course", arguments.value("course").get());
        }
        var text = Told.text(file.get(), LARGEST);
        if (text.isEmpty()) {
            var problem = Problem.error(new Place(name, 0), "content.problem.not-utf-8");
            told.problems(Optional.empty(), List.of(problem));
            return told.nothingWritten(List.of(problem));
        }
        var reading = TweeReader.read(text.get(), name);
        told.problems(Optional.empty(), reading.problems());
        if (reading.story().isEmpty() || reading.problems().stream().anyMatch(Problem::isError)) {
            return told.nothingWritten(reading.problems());
        }
        var into = Target.of(course, arguments.value("out"), arguments.has("force"), told);
        var story = reading.story().get();
        return Carried.in(story)
                .map(it -> ours(story, it, name, into))
                .orElseGet(() -> draft(story, name, arguments, into));
    }

    private int ours(TweeStory story, TweePassage carrier, String name, Target into) {
        var carried = Carried.read(carrier);
        var before = carried.flatMap(it ->
                ScenarioReading.of(it.file(), it.scenario(), into.original()).scenario());
        if (carried.isEmpty() || before.isEmpty()) {
            var problem = Problem.error(new Place(name, carrier.line()), "interchange.problem.carried", carrier.name());
            told.problems(Optional.empty(), List.of(problem));
            return told.nothingWritten(List.of(problem));
        }
        var edits = TweeEdits.apply(before.get(), carried.get().language(), story, name);
        told.problems(Optional.empty(), edits.problems());
        into.sayWhetherChangedSince(before.get(), carried.get().file());
        return into.write(
                before.get().id(),
                ScenarioWriter.write(edits.scenario(), carried.get().file(), into.original()));
    }

    private int draft(TweeStory story, String name, Arguments arguments, Target into) {
        var language = arguments
                .value("language")
                .flatMap(Language::tagged)
                .or(() -> TweeDraft.language(story))
                .or(into::original);
        if (language.isEmpty()) {
            return told.wrongUse("cli.import.no-language");
        }
        var id = id(story, name);
        var draft = TweeDraft.of(story, id, language.get(), name);
        told.problems(Optional.empty(), draft.problems());
        return draft.scenario()
                .map(it -> into.write(id, ScenarioWriter.write(it)))
                .orElseGet(() -> told.nothingWritten(draft.problems()));
    }

    private static Slug id(TweeStory story, String name) {
        return TweeDraft.id(story, String.valueOf(Path.of(name).getFileName()));
    }
}
