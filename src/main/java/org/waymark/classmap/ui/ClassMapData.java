package org.waymark.classmap.ui;

import java.math.RoundingMode;
import java.util.Locale;
import org.waymark.base.Slug;
import org.waymark.classmap.Turn;
import org.waymark.scenario.Basis;
import org.waymark.scenario.Choice;
import org.waymark.scenario.Ending;
import org.waymark.scenario.Letters;
import org.waymark.scenario.Made;
import org.waymark.scenario.Passage;
import org.waymark.scenario.Place;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A scenario with what was counted in it, as its map gets it. */
final class ClassMapData {

    private final Story story;

    private ClassMapData(Story story) {
        this.story = story;
    }

    static ObjectNode of(Story story) {
        return new ClassMapData(story).json();
    }

    private ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode();
        var nodes = json.putArray("nodes");
        story.scenario().places().forEach(place -> node(place, nodes.addObject()));
        var edges = json.putArray("edges");
        for (var passage : story.scenario().passages()) {
            for (var choice : passage.choices()) {
                Story.ends(choice).forEach(to -> edge(passage, choice, to, edges.addObject()));
            }
        }
        return json;
    }

    private void node(Place place, ObjectNode node) {
        var arrived = story.counted().arrivedAt(place.id()).times();
        node.put("id", place.id().value())
                .put("sign", place.id() + " · " + arrived)
                .put("title", place.title().in(story.language()))
                .put("kind", place instanceof Ending ? "ending" : "passage")
                .put("basis", place.basis().name().toLowerCase(Locale.ROOT))
                .put("on", false);
        if (place instanceof Ending ending) {
            node.put("merit", ending.merit().name().toLowerCase(Locale.ROOT));
        }
    }

    private void edge(Passage passage, Choice choice, Slug to, ObjectNode edge) {
        var made = new Made(passage.id(), choice.id());
        edge.put("from", passage.id().value())
                .put("to", to.value())
                .put("choice", Letters.of(passage, choice))
                .put("text", choice.text().in(story.language()))
                .put("on", false)
                .put("documented", choice.basis() == Basis.DOCUMENTED && passage.basis() == Basis.DOCUMENTED)
                .put("count", story.counted().taken(new Turn(made, to)).times());
        if (Story.ends(choice).size() == 1) {
            story.counted()
                    .share(made)
                    .ifPresent(share -> edge.put(
                            "share", share.setScale(0, RoundingMode.HALF_UP).intValue()));
        }
    }
}
