package org.waymark.interchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.scenario.Place;
import org.waymark.scenario.Scenario;

/** A scenario as a Twee story: what Twine can show as passages and links, all else carried in a passage of its own. */
public final class TweeExport {

    private static final String FORMAT = "Harlowe";
    private static final String FORMAT_VERSION = "3.3.9";
    private static final int TILE = 100;
    private static final int STEP = 150;

    private TweeExport() {}

    /**
     * The story.
     *
     * @param file the scenario's own file, which comes back with the story
     */
    public static TweeStory of(Scenario scenario, Language language, String file) {
        var rendering = new Rendering(scenario, language);
        var columns = columns(scenario);
        var rows = new LinkedHashMap<Integer, Integer>();
        var passages = new ArrayList<TweePassage>();
        scenario.places().forEach(place -> {
            var column = columns.getOrDefault(place.id(), 0);
            var row = rows.merge(column, 1, Integer::sum);
            passages.add(passage(place, rendering, position(column, row)));
        });
        passages.add(carrier(new Carried(scenario.id(), language, file)));
        return new TweeStory(
                Optional.of(rendering.title(scenario)),
                new TweeStory.Data(
                        Optional.of(ifid(scenario.id(), language)),
                        Optional.of(FORMAT),
                        Optional.of(FORMAT_VERSION),
                        Optional.of(rendering.name(scenario.start().id())),
                        Rendering.colours()),
                passages);
    }

    /** As it is written to a file. */
    public static String write(Scenario scenario, Language language, String file) {
        return TweeWriter.write(of(scenario, language, file));
    }

    private static TweePassage passage(Place place, Rendering rendering, Map<String, String> metadata) {
        return new TweePassage(rendering.name(place.id()), rendering.tags(place), metadata, rendering.text(place), 0);
    }

    private static TweePassage carrier(Carried carried) {
        return new TweePassage(
                Carried.PASSAGE,
                List.of(Carried.TAG),
                position(0, 0),
                TweeWords.note(carried.language()) + "\n\n" + carried.content(),
                0);
    }

    private static Map<String, String> position(int column, int row) {
        return Map.of("position", (TILE + column * STEP) + "," + (TILE + row * STEP), "size", TILE + "," + TILE);
    }

    /** How many choices away from the beginning each place is. */
    private static Map<Slug, Integer> columns(Scenario scenario) {
        var columns = new LinkedHashMap<Slug, Integer>();
        var next = new ArrayDeque<Slug>();
        columns.put(scenario.start().id(), 0);
        next.add(scenario.start().id());
        var passages = new LinkedHashMap<Slug, List<Slug>>();
        scenario.passages()
                .forEach(it -> passages.put(
                        it.id(),
                        it.choices().stream()
                                .flatMap(choice -> choice.ways().stream())
                                .map(way -> way.to())
                                .toList()));
        while (!next.isEmpty()) {
            var place = next.remove();
            for (var target : passages.getOrDefault(place, List.of())) {
                if (columns.putIfAbsent(target, columns.getOrDefault(place, 0) + 1) == null) {
                    next.add(target);
                }
            }
        }
        return columns;
    }

    /** The same for the same scenario and language, so that Twine knows it again. */
    private static String ifid(Slug scenario, Language language) {
        var name = "waymark:" + scenario + ":" + language.tag();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                .toString()
                .toUpperCase(Locale.ROOT);
    }
}
