package org.waymark.assessment.export;

import java.util.Map;
import java.util.stream.Stream;
import org.waymark.base.Slug;
import org.waymark.question.Response;
import tools.jackson.databind.node.ObjectNode;

/** A response as a record tells it to programs: by the ids of the course. */
final class ResponseNode {

    private ResponseNode() {}

    static void write(Response response, ObjectNode node) {
        switch (response) {
            case Response.Blank() -> node.put("kind", "blank");
            case Response.Chosen(var options) ->
                list(node.put("kind", "chosen"), "options", options.stream().sorted());
            case Response.Judged(var verdict, var reason) -> {
                node.put("kind", "judged").put("verdict", verdict);
                reason.ifPresent(id -> node.put("reason", id.value()));
            }
            case Response.Matched(var targets) -> map(node.put("kind", "matched"), "targets", targets);
            case Response.Ordered(var elements) -> list(node.put("kind", "ordered"), "elements", elements.stream());
            case Response.Filled(var typed, var chosen, var language) -> {
                map(node.put("kind", "filled").put("language", language.tag()), "typed", typed);
                map(node, "chosen", chosen);
            }
            case Response.Placed(var days) -> map(node.put("kind", "placed"), "days", days);
            case Response.Criticised(var label, var paragraph, var standpoint) -> {
                node.put("kind", "criticised");
                label.ifPresent(it -> node.put("label", it.name()));
                paragraph.ifPresent(it -> node.put("paragraph", it.value()));
                standpoint.ifPresent(it -> node.put("standpoint", it.value()));
            }
            case Response.Typed(var text, var language) ->
                node.put("kind", "typed").put("text", text).put("language", language.tag());
        }
    }

    private static void list(ObjectNode node, String name, Stream<Slug> ids) {
        var array = node.putArray(name);
        ids.forEach(id -> array.add(id.value()));
    }

    private static void map(ObjectNode node, String name, Map<Slug, ?> values) {
        var object = node.putObject(name);
        values.forEach((id, value) -> object.put(id.value(), value.toString()));
    }
}
