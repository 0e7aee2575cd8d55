package org.waymark.question.wire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import org.waymark.base.Slug;
import org.waymark.question.Axis;
import org.waymark.question.DatedEvent;
import org.waymark.question.Question.Timeline;
import org.waymark.question.Response;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An axis and events to be put on its steps; a step is known by its first day. */
record PlacedForm(Timeline question, Places events) implements Form {

    private static final int LONGEST_DAY = 10;

    PlacedForm(Timeline question) {
        this(question, Places.of(question.events(), DatedEvent::id));
    }

    @Override
    public String given() {
        return "placed";
    }

    @Override
    public void describe(Texts texts) {
        var axis = question.axis();
        texts.json()
                .put("from", axis.from().toString())
                .put("to", axis.to().toString())
                .put("step", axis.step().name().toLowerCase(Locale.ROOT));
        texts.list("events", question.events(), DatedEvent::text);
    }

    @Override
    public Response read(Fields fields) {
        var days = new HashMap<Slug, LocalDate>();
        fields.byPlace("days", events).forEach((place, node) -> days.put(events.at(place), day(node)));
        return days.isEmpty() ? new Response.Blank() : new Response.Placed(days);
    }

    private LocalDate day(JsonNode node) {
        LocalDate day;
        try {
            day = LocalDate.parse(Fields.text(node, LONGEST_DAY));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a day is not a day", e);
        }
        if (!isOn(question.axis(), day)) {
            throw new IllegalArgumentException("a day does not begin a step of the axis");
        }
        return day;
    }

    private static boolean isOn(Axis axis, LocalDate day) {
        if (day.isBefore(axis.from()) || day.isAfter(axis.to())) {
            return false;
        }
        var place = axis.placeOf(day);
        return place >= 0 && place < axis.size() && axis.at(place).equals(day);
    }

    @Override
    public boolean write(Response response, ObjectNode json) {
        if (!(response instanceof Response.Placed(var days))) {
            return false;
        }
        var byPlace = json.putObject("days");
        for (var place = 0; place < events.size(); place++) {
            var day = days.get(events.at(place));
            if (day != null && isOn(question.axis(), day)) {
                byPlace.put(String.valueOf(place), day.toString());
            }
        }
        return !byPlace.isEmpty();
    }
}
