package org.waymark.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.question.Axis;
import org.waymark.question.DatedEvent;
import org.waymark.question.Finding;
import org.waymark.question.JudgedPart;
import org.waymark.question.Judgement;
import org.waymark.question.Judging;
import org.waymark.question.Place;
import org.waymark.question.Question.Timeline;
import org.waymark.question.Response;
import org.waymark.question.ui.SummaryRow.Sign;

/** Each event with the place it was given and the one it has, in words and on the axis. */
record TimelineSummary(Words words, CitationMarks marks) {

    List<Component> of(Timeline timeline, Response response) {
        return List.of(SummaryRow.list(timeline.events().stream()
                .map(event -> row(timeline, event, response))
                .toList()));
    }

    private SummaryRow row(Timeline timeline, DatedEvent event, Response response) {
        var names = new AxisWords(timeline.axis(), words.language());
        var given = given(event, response);
        var text = words.span(event.text());
        var row = given.map(day -> isRight(timeline, event, response)
                        ? new SummaryRow(Sign.RIGHT, text)
                                .right(words.say("question.summary.your-match-right", names.say(day)))
                        : new SummaryRow(Sign.WRONG, text)
                                .wrong(words.say("question.summary.your-match", names.say(day))))
                .orElseGet(() -> new SummaryRow(Sign.NEITHER, text).plain(words.say("question.summary.not-placed")));
        row.right(words.say("question.summary.right-match", span(names, event.from(), event.to())));
        if (event.tolerance() > 0) {
            var axis = timeline.axis();
            row.plain(words.say(
                    "question.summary.accepted",
                    span(
                            names,
                            axis.at(within(axis, axis.placeOf(event.from()) - event.tolerance())),
                            axis.at(within(axis, axis.placeOf(event.to()) + event.tolerance())))));
        }
        return row.showing(picture(names, event, given)).because(event.rationale(), words, marks);
    }

    private static int within(Axis axis, int place) {
        return Math.clamp(place, 0, axis.size() - 1);
    }

    private String span(AxisWords names, LocalDate from, LocalDate to) {
        var first = names.say(from);
        var last = names.say(to);
        return first.equals(last) ? first : words.say("question.summary.from-to", first, last);
    }

    /** The axis with both places; whoever does not see it has read them. */
    private Component picture(AxisWords names, DatedEvent event, Optional<LocalDate> given) {
        var right = new Span();
        right.addClassName("right-place");
        right.getStyle().set("--at", names.share(event.from())).set("--to", names.share(event.to()));
        var lane = new Div(right);
        given.ifPresent(day -> {
            var mark = new Span();
            mark.addClassName("given-place");
            mark.getStyle().set("--at", names.share(day));
            lane.add(mark);
        });
        var legend = new Span();
        given.ifPresent(_ -> legend.add(named("given-sign", "question.summary.your-answer")));
        legend.add(named("right-sign", "question.summary.right-answer"));
        var ends = new Div(
                new Span(names.say(names.axis().from())),
                legend,
                new Span(names.say(names.axis().to())));
        ends.addClassName("ends");
        lane.addClassName("both-places");
        var picture = new Div(lane, ends);
        picture.getElement().setAttribute("aria-hidden", "true");
        return picture;
    }

    private Span named(String look, String key) {
        var name = new Span(words.say(key));
        name.addClassName(look);
        return name;
    }

    private static Optional<LocalDate> given(DatedEvent event, Response response) {
        return response instanceof Response.Placed(var days)
                ? Optional.ofNullable(days.get(event.id()))
                : Optional.empty();
    }

    private static boolean isRight(Timeline timeline, DatedEvent event, Response response) {
        return Judging.judge(timeline, response) instanceof Judgement.Parts(var parts)
                && parts.stream()
                        .filter(part -> part.place().equals(new Place.Named(event.id())))
                        .map(JudgedPart::finding)
                        .anyMatch(Finding.RIGHT::equals);
    }
}
