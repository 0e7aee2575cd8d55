package org.waymark.playthrough.ui;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.waymark.base.Slug;
import org.waymark.scenario.Basis;
import org.waymark.scenario.Choice;
import org.waymark.scenario.Ending;
import org.waymark.scenario.Letters;
import org.waymark.scenario.Made;
import org.waymark.scenario.Passage;
import org.waymark.scenario.Place;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A scenario as its map gets it. */
final class MapData {

    /** Of fewer learners no shares are shown, so that nobody's way can be guessed. */
    private static final int FEWEST = 5;

    private static final double WHOLE = 100.0;

    private final Telling telling;
    private final Map<Made, Integer> learners;
    private final Set<Slug> visited = new HashSet<>();
    private final Map<Made, Slug> taken = new HashMap<>();

    private MapData(Telling telling, Map<Made, Integer> learners) {
        this.telling = telling;
        this.learners = learners;
        telling.turns().forEach(turn -> {
            visited.add(turn.place().id());
            taken.put(
                    new Made(turn.place().id(), turn.choice().id()),
                    turn.after().place().id());
        });
        visited.add(telling.walk().place().id());
    }

    static ObjectNode of(Telling telling, Map<Made, Integer> learners) {
        return new MapData(telling, learners).json();
    }

    private ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode();
        var nodes = json.putArray("nodes");
        telling.scenario().places().forEach(place -> node(place, nodes.addObject()));
        var edges = json.putArray("edges");
        for (var passage : telling.scenario().passages()) {
            var all = passage.choices().stream()
                    .mapToInt(it -> learners.getOrDefault(new Made(passage.id(), it.id()), 0))
                    .sum();
            for (var choice : passage.choices()) {
                choice.ways().stream()
                        .map(it -> it.to())
                        .distinct()
                        .forEach(to -> edge(passage, choice, to, all, edges.addObject()));
            }
        }
        return json;
    }

    private void node(Place place, ObjectNode node) {
        node.put("id", place.id().value())
                .put("sign", place.id().value())
                .put("title", title(place))
                .put("kind", place instanceof Ending ? "ending" : "passage")
                .put("basis", place.basis().name().toLowerCase(Locale.ROOT))
                .put("on", visited.contains(place.id()))
                .put("here", telling.walk().place().id().equals(place.id()));
    }

    /** What it is called, and how long one has there, unless one plays without time. */
    private String title(Place place) {
        var title = place.title().in(telling.language());
        return place instanceof Passage passage
                        && !telling.playthrough().timing().off()
                ? passage.time()
                        .map(it -> title + " · " + Lengths.words(Duration.ofSeconds(it.seconds())))
                        .orElse(title)
                : title;
    }

    private void edge(Passage passage, Choice choice, Slug to, int all, ObjectNode edge) {
        var made = new Made(passage.id(), choice.id());
        edge.put("from", passage.id().value())
                .put("to", to.value())
                .put("choice", Letters.of(passage, choice))
                .put("text", choice.text().in(telling.language()))
                .put("on", to.equals(taken.get(made)))
                .put("documented", choice.basis() == Basis.DOCUMENTED && passage.basis() == Basis.DOCUMENTED);
        var several = choice.ways().stream().map(it -> it.to()).distinct().count() > 1;
        if (all >= FEWEST && !several) {
            edge.put("share", Math.round(learners.getOrDefault(made, 0) * WHOLE / all));
        }
    }
}
