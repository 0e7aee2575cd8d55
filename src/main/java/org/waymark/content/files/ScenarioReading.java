package org.waymark.content.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.scenario.Scenario;

/**
 * What reading the file of one scenario gave, without its course.
 *
 * @param problems what is wrong with it by itself, sorted by place; whether what it cites is there, only a course can tell
 */
public record ScenarioReading(Optional<Scenario> scenario, List<Problem> problems) {

    /** No file of a course has more bytes. */
    public static final int LARGEST = FileText.LARGEST;

    public ScenarioReading {
        problems = List.copyOf(problems);
    }

    /**
     * Reads a file.
     *
     * @param original the language in which its course was written, where that is known
     */
    public static ScenarioReading of(String text, Slug id, Optional<Language> original) {
        var problems = new ArrayList<Problem>();
        var scenario = ScenarioFile.read(text, id, new OpenFile(path(id), problems, new Index(), original));
        var sorted = problems.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::place).thenComparing(Problem::severity))
                .toList();
        return new ScenarioReading(scenario, sorted);
    }

    /** What a file says, without asking whether the story in it can be walked. */
    static Optional<Scenario> shape(String text, Slug id, Optional<Language> original) {
        var file = new OpenFile(path(id), new ArrayList<>(), new Index(), original);
        return ScenarioFile.shape(text, id, new StoryNames(file));
    }

    /** Where the file of a scenario is in the folder of its course. */
    public static String path(Slug scenario) {
        return ScenarioFile.FOLDER + scenario + ".yaml";
    }
}
