package org.waymark.content.figure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.waymark.content.figure.Timeline;
import org.waymark.content.figure.Timeline.Entry;
import org.waymark.content.figure.Timeline.Kind;
import org.waymark.ui.Keys;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Entries on an axis that can be drawn nearer and filtered, and below it those that are in sight, with what they rest on. */
final class TimelineDrawing extends Div {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    TimelineDrawing(Timeline timeline, DrawingKit kit) {
        var columns = Stream.of("when", "what", "sources", "lesson").map(it -> getTranslation("figure.column." + it));
        var table = new DataTable(getTranslation("figure.timeline.table"), columns);
        timeline.entries().forEach(entry -> addRow(table, entry, kit));
        add(new Strip(timeline, kit), table);
    }

    private void addRow(DataTable table, Entry entry, DrawingKit kit) {
        var when = new Span(kit.when(entry.when()));
        when.addClassName("num");
        var what = new Div(kit.say(entry.text()), new KindSign(entry.kind(), entry.isInferred()));
        if (entry.isInferred()) {
            var inferred = new Span(getTranslation("figure.timeline.inferred"));
            inferred.addClassName("meta");
            what.add(inferred);
        }
        what.addClassName("fig-what");
        table.row(when, what, kit.cites(entry.cites()), kit.lesson(entry.lesson()))
                .getElement()
                .setAttribute("data-entry", entry.id().value());
    }

    /** The axis; it finds the rows of the table beside it by the ids of the entries. */
    @Tag("wm-timeline")
    @JsModule("./components/figures.ts")
    private static final class Strip extends Component {

        private static final List<String> WORDS = List.of(
                "figure.timeline.axis",
                "figure.timeline.empty",
                "figure.timeline.help",
                "figure.timeline.in-sight",
                "figure.timeline.inferred",
                "figure.timeline.kinds",
                "figure.timeline.none",
                "figure.timeline.whole",
                "figure.timeline.zoom-in",
                "figure.timeline.zoom-out");

        Strip(Timeline timeline, DrawingKit kit) {
            getElement()
                    .setPropertyJson("words", words())
                    .setPropertyJson("kinds", kinds(timeline))
                    .setPropertyJson("entries", entries(timeline, kit))
                    .executeJs("window.waymarkFigure('timeline')");
        }

        private ObjectNode words() {
            var words = JSON.objectNode();
            WORDS.forEach(key -> words.put(key.substring(key.lastIndexOf('.') + 1), getTranslation(key)));
            return words;
        }

        private ArrayNode kinds(Timeline timeline) {
            var kinds = JSON.arrayNode();
            for (var kind : Kind.values()) {
                if (timeline.entries().stream().anyMatch(entry -> entry.kind() == kind)) {
                    kinds.addObject().put("id", id(kind)).put("label", getTranslation(Keys.of(kind)));
                }
            }
            return kinds;
        }

        private static ArrayNode entries(Timeline timeline, DrawingKit kit) {
            var entries = JSON.arrayNode();
            for (var entry : timeline.entries()) {
                entries.addObject()
                        .put("id", entry.id().value())
                        .put("from", entry.when().from().toString())
                        .put("to", entry.when().last().toString())
                        .put("when", kit.when(entry.when()))
                        .put("text", kit.words(entry.text()))
                        .put("kind", id(entry.kind()))
                        .put("inferred", entry.isInferred());
            }
            return entries;
        }

        private static String id(Kind kind) {
            return kind.name().toLowerCase(Locale.ROOT);
        }
    }
}
