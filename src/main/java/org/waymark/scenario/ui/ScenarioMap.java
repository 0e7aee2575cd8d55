package org.waymark.scenario.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The map of a scenario: its places, and the choices that lead from one to another. */
@Tag("wm-scenario-map")
@NpmPackage(value = "@dagrejs/dagre", version = "3.1.3")
@JsModule("./components/wm-scenario-map.ts")
@StyleSheet("styles/scenario-map.css")
public final class ScenarioMap extends Component {

    private static final String ID = "event.detail.id";

    /** What it says, as patterns that it fills itself. */
    private static final List<String> WORDS = List.of(
            "scenario.map.basis.documented",
            "scenario.map.basis.invented",
            "scenario.map.basis.silent",
            "scenario.map.closed",
            "scenario.map.count",
            "scenario.map.counts",
            "scenario.map.documented-choice",
            "scenario.map.documented-line",
            "scenario.map.drawing",
            "scenario.map.failed",
            "scenario.map.fit",
            "scenario.map.help",
            "scenario.map.here",
            "scenario.map.kind.ending",
            "scenario.map.kind.passage",
            "scenario.map.label",
            "scenario.map.leads-to",
            "scenario.map.list",
            "scenario.map.list-label",
            "scenario.map.map",
            "scenario.map.merit.mixed",
            "scenario.map.merit.strong",
            "scenario.map.merit.weak",
            "scenario.map.on-way",
            "scenario.map.percent",
            "scenario.map.see-above",
            "scenario.map.see-below",
            "scenario.map.share",
            "scenario.map.shares",
            "scenario.map.too-large",
            "scenario.map.unreached",
            "scenario.map.view",
            "scenario.map.your-way",
            "scenario.map.zoom-in",
            "scenario.map.zoom-out");

    /** @param chosen is told the id of a place that somebody wants to read */
    public ScenarioMap(ObjectNode map, Language language, Consumer<Slug> chosen) {
        getElement()
                .setAttribute("lang", language.tag())
                .setPropertyJson("words", words())
                .setPropertyJson("map", map)
                .addEventListener("wm-node", event -> {
                    var id = event.getEventData().path(ID).asString("");
                    if (Slug.isValid(id)) {
                        chosen.accept(new Slug(id));
                    }
                })
                .addEventData(ID);
    }

    /** Shows another state of the story; what is laid out stays where it is as long as the story has the same ways. */
    public void show(ObjectNode map) {
        getElement().setPropertyJson("map", map);
    }

    /** Says something else where it would speak of learners and their shares, by the key of what it would say. */
    public ScenarioMap saying(Map<String, String> instead) {
        var words = words();
        instead.forEach(words::put);
        getElement().setPropertyJson("words", words);
        return this;
    }

    private ObjectNode words() {
        var words = JsonNodeFactory.instance.objectNode();
        WORDS.forEach(key -> words.put(key, getTranslation(key)));
        return words;
    }
}
