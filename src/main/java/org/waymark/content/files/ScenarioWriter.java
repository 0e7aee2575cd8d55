package org.waymark.content.files;

import java.util.List;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.scenario.Ending;
import org.waymark.scenario.Passage;
import org.waymark.scenario.Scenario;

/** Writes scenarios as the files that {@link ScenarioReading} reads. */
public final class ScenarioWriter {

    private ScenarioWriter() {}

    /** The whole file, in the order and style of ours. */
    public static String write(Scenario scenario) {
        return YamlWriting.write(ScenarioTree.of(scenario));
    }

    /**
     * The file as it was, with what has changed: comments, order and line breaks stay wherever nothing changed. Where more than words
     * changed, the file is written anew.
     *
     * @param before what the file said until now
     * @param original the language in which its course was written
     */
    public static String write(Scenario scenario, String before, Optional<Language> original) {
        var was = ScenarioReading.shape(before, scenario.id(), original);
        if (was.equals(Optional.of(scenario))) {
            return before;
        }
        return was.flatMap(it -> YamlPatch.apply(before, ScenarioTree.of(it), ScenarioTree.of(scenario)))
                .filter(text -> says(text, scenario, original))
                .orElseGet(() -> write(scenario));
    }

    private static boolean says(String text, Scenario scenario, Optional<Language> original) {
        return ScenarioReading.shape(text, scenario.id(), original)
                .map(ScenarioWriter::withoutCites)
                .equals(Optional.of(withoutCites(scenario)));
    }

    /** What is cited in a text is found in the text whenever it is read. */
    private static Scenario withoutCites(Scenario it) {
        return new Scenario(
                it.id(),
                it.frame(),
                it.variables(),
                it.passages().stream().map(ScenarioWriter::withoutCites).toList(),
                it.endings().stream().map(ScenarioWriter::withoutCites).toList(),
                it.formula(),
                it.debrief(),
                it.rules());
    }

    private static Passage withoutCites(Passage it) {
        return new Passage(
                it.id(),
                it.basis(),
                it.title(),
                it.when(),
                it.text(),
                it.known(),
                List.of(),
                it.tasks(),
                it.choices(),
                it.time());
    }

    private static Ending withoutCites(Ending it) {
        return new Ending(it.id(), it.basis(), it.title(), it.text(), List.of(), it.merit());
    }
}
