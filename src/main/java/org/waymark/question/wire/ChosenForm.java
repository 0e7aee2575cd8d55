package org.waymark.question.wire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.question.Option;
import org.waymark.question.Response;
import tools.jackson.databind.node.ObjectNode;

/** Options on offer, of which one or any are picked. */
record ChosenForm(List<Option> options, Places places, int most) implements Form {

    static ChosenForm oneOf(List<Option> options) {
        return new ChosenForm(options, Places.of(options, Option::id), 1);
    }

    static ChosenForm anyOf(List<Option> options) {
        return new ChosenForm(options, Places.of(options, Option::id), options.size());
    }

    @Override
    public String given() {
        return "chosen";
    }

    @Override
    public void describe(Texts json) {
        json.list("options", options, Option::text);
    }

    @Override
    public Response read(Fields fields) {
        return read(fields, places, most);
    }

    @Override
    public boolean write(Response response, ObjectNode json) {
        return write(response, json, places);
    }

    static Response read(Fields fields, Places places, int most) {
        var chosen = fields.places("options", most).stream().map(places::at).collect(Collectors.toSet());
        return chosen.isEmpty() ? new Response.Blank() : new Response.Chosen(chosen);
    }

    static boolean write(Response response, ObjectNode json, Places places) {
        if (!(response instanceof Response.Chosen(var chosen))) {
            return false;
        }
        var array = json.putArray("options");
        chosen.stream().map(places::of).flatMap(Optional::stream).sorted().forEach(array::add);
        return !array.isEmpty();
    }
}
