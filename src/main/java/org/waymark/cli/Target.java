package org.waymark.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.base.Problem.Place;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.CourseFiles;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.CourseReader;
import org.waymark.content.files.ScenarioReading;
import org.waymark.scenario.Scenario;

/**
 * Where a scenario that was read from elsewhere is written to: into a course, or to a file of its own.
 *
 * @param original the language of the course
 */
record Target(
        Optional<Path> course,
        Optional<CourseFiles> files,
        Optional<Language> original,
        Optional<String> out,
        boolean force,
        Told told) {

    static Target of(Optional<Path> course, Optional<String> out, boolean force, Told told) {
        var folder = course.map(CourseFolder::open);
        var original = folder.flatMap(it -> CourseReader.read(it).course()).map(Course::original);
        return new Target(course, folder.map(CourseFolder::files), original, out, force, told);
    }

    /** A course may have moved on while its story was elsewhere. */
    void sayWhetherChangedSince(Scenario exported, String file) {
        var path = ScenarioReading.path(exported.id());
        files.flatMap(it -> it.text(path))
                .filter(it -> !it.equals(file))
                .ifPresent(_ -> told.out().println(told.words().say("cli.import.changed", path)));
    }

    /** Writes the file of a scenario, unless it could not be read; says what is still to be done in it. */
    int write(Slug scenario, String text) {
        var path = ScenarioReading.path(scenario);
        var file = Path.of(out.orElseGet(
                () -> course.map(it -> it.resolve(path).toString()).orElse(scenario + ".yaml")));
        var reading = ScenarioReading.of(text, scenario, original);
        var problems = text.getBytes(StandardCharsets.UTF_8).length > ScenarioReading.LARGEST
                ? List.of(Problem.error(new Place(path, 0), "content.problem.oversized-file"))
                : files.map(it -> inCourse(it, Map.of(path, text))).orElse(reading.problems());
        told.problems(Optional.empty(), at(file, problems));
        if (reading.scenario().isEmpty() || problems.stream().anyMatch(Target::isTooLarge)) {
            return told.nothingWritten(problems);
        }
        return told.write(file, text, force);
    }

    static boolean isTooLarge(Problem problem) {
        return problem.key().equals("content.problem.oversized-file");
    }

    /** What would be wrong with files in their course, and nothing that is wrong there already. */
    static List<Problem> inCourse(CourseFiles files, Map<String, String> added) {
        var texts = new HashMap<>(files.texts());
        texts.putAll(added);
        return CourseReader.read(new CourseFiles(files.folder(), texts)).problems().stream()
                .filter(it -> added.containsKey(it.place().file()))
                .toList();
    }

    static List<Problem> at(Path file, List<Problem> problems) {
        return problems.stream()
                .map(it -> new Problem(it.severity(), it.place().in(file.toString()), it.key(), it.details()))
                .toList();
    }
}
