package org.waymark.content.review;

import java.util.stream.Stream;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.scenario.Choice;
import org.waymark.scenario.Debrief;
import org.waymark.scenario.Ending;
import org.waymark.scenario.Passage;
import org.waymark.scenario.Scenario;

/** The texts of a scenario, each with the passage or ending it stands in; those around the story with the scenario itself. */
final class StoryTexts {

    /** A text, and what it belongs to. */
    record Told(Slug part, LocalizedText text) {}

    private StoryTexts() {}

    static Stream<Told> of(Scenario scenario) {
        return Stream.of(
                        around(scenario).map(text -> new Told(scenario.id(), text)),
                        scenario.passages().stream().flatMap(it -> of(it).map(text -> new Told(it.id(), text))),
                        scenario.endings().stream().map(StoryTexts::of))
                .flatMap(it -> it);
    }

    private static Stream<LocalizedText> around(Scenario scenario) {
        var frame = scenario.frame();
        var debrief = scenario.debrief();
        return Stream.of(
                        Stream.of(frame.summary(), frame.role(), frame.setting(), frame.notice(), debrief.text()),
                        debrief.remarks().stream().map(Debrief.Remark::text),
                        debrief.questions().stream())
                .flatMap(it -> it);
    }

    private static Stream<LocalizedText> of(Passage passage) {
        return Stream.of(
                        Stream.of(passage.text()),
                        passage.known().stream(),
                        passage.choices().stream().map(Choice::text),
                        passage.choices().stream().flatMap(it -> it.consequence().stream()))
                .flatMap(it -> it);
    }

    private static Told of(Ending ending) {
        return new Told(ending.id(), ending.text());
    }
}
