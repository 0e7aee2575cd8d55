package org.waymark.content.figure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.waymark.content.figure.Network;
import org.waymark.content.figure.Network.Node;
import org.waymark.content.figure.Network.Tie;
import org.waymark.ui.Keys;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Agreements on one side, institutions on the other, lines between; below it each line in words, with what it rests on. */
final class NetworkDrawing extends Div {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    NetworkDrawing(Network network, DrawingKit kit) {
        add(new Web(network, kit), ties(network, kit), nodes(network, kit));
    }

    private Component ties(Network network, DrawingKit kit) {
        var table = new DataTable(getTranslation("figure.network.ties"), columns("from", "tie", "to", "sources"));
        for (var tie : network.ties()) {
            var from = network.node(tie.from());
            var to = network.node(tie.to());
            table.row(kit.say(from.text()), kit.say(tie.text()), kit.say(to.text()), kit.cites(tie.cites()))
                    .getElement()
                    .setAttribute("data-nodes", from.id() + " " + to.id());
        }
        return table;
    }

    private Component nodes(Network network, DrawingKit kit) {
        var table = new DataTable(getTranslation("figure.network.nodes"), columns("name", "when", "sources", "lesson"));
        for (var node : network.nodes()) {
            var name = new Div(kit.say(node.text()), new KindSign(node.kind(), false));
            name.addClassName("fig-what");
            var when = new Span(node.when().map(kit::when).orElse("–"));
            table.row(name, when, kit.cites(node.cites()), kit.lesson(node.lesson()))
                    .getElement()
                    .setAttribute("data-nodes", node.id().value());
        }
        return table.folded(getTranslation("figure.network.nodes"));
    }

    private Stream<String> columns(String... names) {
        return Stream.of(names).map(name -> getTranslation("figure.column." + name));
    }

    /** The picture; it finds the rows of the tables below it by the ids of the nodes. */
    @Tag("wm-network")
    @JsModule("./components/figures.ts")
    private static final class Web extends Component {

        private static final List<String> WORDS =
                List.of("figure.network.all", "figure.network.help", "figure.network.label", "figure.network.shown");

        Web(Network network, DrawingKit kit) {
            var words = JSON.objectNode();
            WORDS.forEach(key -> words.put(key.substring(key.lastIndexOf('.') + 1), getTranslation(key)));
            getElement()
                    .setPropertyJson("words", words)
                    .setPropertyJson("columns", columns(network, kit))
                    .setPropertyJson("ties", ties(network.ties()))
                    .executeJs("window.waymarkFigure('network')");
        }

        private ArrayNode columns(Network network, DrawingKit kit) {
            var columns = JSON.arrayNode();
            for (var kind : Network.Kind.values()) {
                var column = columns.addObject()
                        .put("kind", kind.name().toLowerCase(Locale.ROOT))
                        .put("label", getTranslation(Keys.of(kind) + "-many"));
                var nodes = column.putArray("nodes");
                network.nodes(kind).forEach(node -> nodes.add(node(node, kit)));
            }
            return columns;
        }

        private static ObjectNode node(Node node, DrawingKit kit) {
            return JSON.objectNode()
                    .put("id", node.id().value())
                    .put("text", kit.words(node.text()))
                    .put("when", node.when().map(kit::when).orElse(""));
        }

        private static ArrayNode ties(List<Tie> ties) {
            var lines = JSON.arrayNode();
            ties.forEach(tie -> lines.addObject()
                    .put("from", tie.from().value())
                    .put("to", tie.to().value()));
            return lines;
        }
    }
}
