package org.waymark.journey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.base.Language;
import org.waymark.content.files.CourseReader;
import org.waymark.scenario.Ending;
import org.waymark.scenario.Passage;
import org.waymark.scenario.Place;
import org.waymark.scenario.Scenario;

/** The scenarios that are shipped, in each language, as a map takes them. */
final class MapStories {

    private static final Path COURSE = Path.of("content/turkiye-azerbaijan");

    private MapStories() {}

    static Map<String, Object> all() throws IOException {
        var stories = new TreeMap<String, Object>();
        for (var scenario : CourseReader.read(COURSE).course().orElseThrow().scenarios()) {
            for (var language : Language.values()) {
                stories.put(scenario.id() + " " + language.tag(), story(scenario, language));
            }
        }
        return stories;
    }

    private static Map<String, Object> story(Scenario scenario, Language language) {
        return Map.of(
                "nodes", scenario.places().map(place -> node(place, language)).toList(),
                "edges",
                        scenario.passages().stream()
                                .flatMap(passage -> edges(passage, language).stream())
                                .toList());
    }

    private static Map<String, Object> node(Place place, Language language) {
        return Map.of(
                "id", place.id().value(),
                "sign", place.id().value(),
                "title", place.title().in(language),
                "kind", place instanceof Ending ? "ending" : "passage",
                "basis", place.basis().name().toLowerCase(Locale.ROOT),
                "on", false);
    }

    private static List<Map<String, Object>> edges(Passage passage, Language language) {
        return passage.choices().stream()
                .flatMap(choice -> choice.ways().stream()
                        .map(way -> way.to().value())
                        .distinct()
                        .map(to -> Map.<String, Object>of(
                                "from",
                                passage.id().value(),
                                "to",
                                to,
                                "choice",
                                choice.id().value(),
                                "text",
                                choice.text().in(language),
                                "on",
                                false,
                                "documented",
                                false)))
                .toList();
    }
}
