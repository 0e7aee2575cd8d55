package org.waymark.question.wire;

import java.util.List;
import org.waymark.question.Option;
import org.waymark.question.Response;
import tools.jackson.databind.node.ObjectNode;

/** A verdict, and reasons for it. */
record JudgedForm(List<Option> reasons, Places places) implements Form {

    JudgedForm(List<Option> reasons) {
        this(reasons, Places.of(reasons, Option::id));
    }

    @Override
    public String given() {
        return "judged";
    }

    @Override
    public void describe(Texts json) {
        json.list("reasons", reasons, Option::text);
    }

    @Override
    public Response read(Fields fields) {
        return new Response.Judged(
                fields.truth("verdict"), fields.place("reason").map(places::at));
    }

    @Override
    public boolean write(Response response, ObjectNode json) {
        if (!(response instanceof Response.Judged(var verdict, var reason))) {
            return false;
        }
        json.put("verdict", verdict);
        reason.flatMap(places::of).ifPresent(place -> json.put("reason", place));
        return true;
    }
}
