package org.waymark.question.wire;

import java.util.List;
import java.util.Optional;
import org.waymark.question.Question.Element;
import org.waymark.question.Response;
import tools.jackson.databind.node.ObjectNode;

/** Elements as they are laid out, to be brought into order: all of them or none. */
record OrderedForm(List<Element> laidOut, Places places) implements Form {

    OrderedForm(List<Element> laidOut) {
        this(laidOut, Places.of(laidOut, Element::id));
    }

    @Override
    public String given() {
        return "ordered";
    }

    @Override
    public void describe(Texts json) {
        json.list("elements", laidOut, Element::text);
    }

    @Override
    public Response read(Fields fields) {
        var order = fields.places("elements", places.size());
        if (order.size() != places.size()) {
            throw new IllegalArgumentException("an order holds every element");
        }
        return new Response.Ordered(order.stream().map(places::at).toList());
    }

    @Override
    public boolean write(Response response, ObjectNode json) {
        if (!(response instanceof Response.Ordered(var elements))) {
            return false;
        }
        var order = elements.stream()
                .map(places::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        var array = json.putArray("elements");
        order.forEach(array::add);
        return order.size() == places.size();
    }
}
