package org.waymark.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.CourseReader;
import org.waymark.content.files.ScenarioReading;
import org.waymark.interchange.TweeExport;

/** Writes a scenario of a course as a Twee story. */
record ExportingStories(Told told) {

    int run(Path course, CourseFolder folder, Slug scenario, Arguments arguments) {
        var original = CourseReader.read(folder).course().map(Course::original);
        var text = folder.files().text(ScenarioReading.path(scenario)).orElseThrow();
        var reading = ScenarioReading.of(text, scenario, original);
        if (reading.scenario().isEmpty()) {
            told.problems(Optional.of(course), reading.problems());
            return told.nothingWritten(reading.problems());
        }
        var language = arguments
                .value("language")
                .flatMap(Language::tagged)
                .or(() -> original)
                .orElse(reading.scenario().get().title().original());
        var file = Path.of(arguments.value("out").orElse(scenario + "." + language.tag() + ".twee"));
        return told.write(file, TweeExport.write(reading.scenario().get(), language, text), arguments.has("force"));
    }
}
