package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.ui.PageTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A page on which the first lesson of the invented course is written, for tests that stand in for the browser. */
abstract class WritingPage extends PageTest {

    private static final Pattern CALL = Pattern.compile("^return \\$0\\.(\\w+)\\(");
    private static final Pattern MARK = Pattern.compile("[0-9a-f]{18}");

    private final List<List<String>> told = new ArrayList<>();

    // --- fields ---

    static List<MarkdownField> fields() {
        return all(MarkdownField.class).toList();
    }

    /** By language, part and kind: {@code en what-the-log-says body}. */
    static MarkdownField text(String name) {
        return all(MarkdownField.class)
                .filter(it -> it.getElement().getAttribute("data-key").endsWith(" lighthouse the-night " + name))
                .findFirst()
                .orElseThrow();
    }

    static String given(MarkdownField field) {
        return ((JsonNode) field.getElement().getPropertyRaw("given"))
                .path("text")
                .asString();
    }

    void write(String name, String words) {
        typed(name, 1, mark(name), words);
    }

    /** The name of the text that this field shows. */
    static String mark(String name) {
        return ((JsonNode) text(name).getElement().getPropertyRaw("given"))
                .path("mark")
                .asString();
    }

    void typed(String name, int stamp, String mark, String words) {
        fire(
                text(name),
                "wm-typed",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("event.detail.stamp", stamp)
                        .put("event.detail.mark", mark)
                        .put("event.detail.text", words));
    }

    void fire(Component component, String type, ObjectNode data) {
        var element = component.getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, type, data));
        roundTrip();
    }

    // --- what the browser would get ---

    static String part(String name) {
        return all(NativeButton.class)
                .filter(it -> it.hasClassName("bench-part"))
                .map(PageTest::words)
                .filter(it -> it.startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    static String markup() {
        return everything(UI.getCurrent())
                .map(it ->
                        it.getElement().getOuterHTML() + " " + it.getElement().getProperty("innerHTML", ""))
                .collect(Collectors.joining("\n"));
    }

    /** The functions that the browser was to call, each with its name and what it is given, but for the mark of a text. */
    List<String> calls() {
        return told().stream()
                .map(it -> it.stream()
                        .filter(word -> !MARK.matcher(word).matches())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    List<String> call(String function) {
        return told().stream()
                .filter(it -> it.getFirst().equals(function))
                .map(it -> it.subList(1, it.size()))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private List<List<String>> told() {
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(it -> it.getInvocation())
                .forEach(it -> {
                    var call = CALL.matcher(it.getExpression());
                    if (call.find()) {
                        told.add(Stream.concat(
                                        Stream.of(call.group(1)),
                                        it.getParameters().stream().skip(1).map(String::valueOf))
                                .toList());
                    }
                });
        return told;
    }
}
