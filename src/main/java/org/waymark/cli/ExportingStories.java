package org.waymark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.CourseReader;
import org.waymark.content.files.ScenarioReading;
import org.waymark.interchange.TweeExport;

/** Writes a scenario of a course as a Twee story. */
record ExportingStories(Told told) {

    int run(List<String> arguments) {
        var read = Arguments.read(arguments, Set.of("language", "out"), Set.of("force"))
                .filter(it -> it.words().size() == 2)
                .filter(it -> it.value("language")
                        .map(Language::tagged)
                        .map(Optional::isPresent)
                        .orElse(true));
        return read.map(this::run).orElseGet(() -> told.wrongUse("cli.export.usage"));
    }

    private int run(Arguments arguments) {
        var name = arguments.words().getFirst();
        var course = Told.course(name);
        return course.map(it -> run(it, arguments)).orElseGet(() -> told.wrongUse("cli.exchange.no-course", name));
    }

    private int run(Path course, Arguments arguments) {
        var folder = CourseFolder.open(course);
        var original = CourseReader.read(folder).course().map(Course::original);
        var scenario =
                Optional.of(arguments.words().getLast()).filter(Slug::isValid).map(Slug::new);
        var text = scenario.flatMap(it -> folder.files().text(ScenarioReading.path(it)));
        if (scenario.isEmpty() || text.isEmpty()) {
            return told.wrongUse("cli.export.no-scenario", arguments.words().getLast(), course);
        }
        var reading = ScenarioReading.of(text.get(), scenario.get(), original);
        if (reading.scenario().isEmpty()) {
            told.problems(Optional.of(course), reading.problems());
            return told.nothingWritten(reading.problems());
        }
        var language = arguments
                .value("language")
                .flatMap(Language::tagged)
                .or(() -> original)
                .orElse(reading.scenario().get().title().original());
        var file = Path.of(arguments.value("out").orElse(scenario.get() + "." + language.tag() + ".twee"));
        return told.write(
                file, TweeExport.write(reading.scenario().get(), language, text.get()), arguments.has("force"));
    }
}
