package org.waymark.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;

/** A day and a time in the zone of a class; says in words what was understood, or what is wrong. */
final class MomentField extends Composite<FieldSet> {

    private final Input day = new Input();
    private final Input time = new Input();
    private final Paragraph said = new Paragraph();
    private final LocalTime usual;
    private final Times times;
    private final boolean ends;

    /**
     * @param name of which there is only one on the page
     * @param usual the time that is meant where only a day is given
     * @param times of the zone of the class
     * @param ends whether something is over then: the field says where that has passed
     */
    MomentField(String name, String legend, LocalTime usual, Times times, boolean ends) {
        this.ends = ends;
        this.usual = usual;
        this.times = times;
        day.setType("date");
        time.setType("time");
        said.setId(name + "-said");
        said.addClassName("help");
        inputs().forEach(input -> {
            input.addClassName("input");
            input.getElement().setAttribute("aria-describedby", name + "-said");
            input.addValueChangeListener(_ -> accept());
        });
        day.setId(name + "-day");
        time.setId(name + "-time");
        var row = new Div(
                labelled("assignment.moment.day", day),
                labelled("assignment.moment.time", time),
                Kit.button(getTranslation("assignment.moment.none"), this::clear, "quiet", "small"));
        row.addClassName("moment-row");
        getContent().setLegendText(legend);
        getContent().addClassName("moment");
        getContent().add(row, said);
        accept();
    }

    private Component labelled(String key, Input input) {
        var label = new NativeLabel();
        label.add(new Span(getTranslation(key)), input);
        return label;
    }

    private void clear() {
        show(Optional.empty());
        day.focus();
    }

    void show(Optional<Instant> at) {
        var local = at.map(it -> it.atZone(times.here()).toLocalDateTime());
        day.setValue(local.map(it -> it.toLocalDate().toString()).orElse(""));
        time.setValue(
                local.map(it -> it.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString())
                        .orElse(""));
        accept();
    }

    TypedMoment typed() {
        return TypedMoment.of(day.getValue(), time.getValue(), usual, times.here());
    }

    /** What was typed, where that is a moment. */
    Optional<Instant> moment() {
        return typed() instanceof TypedMoment.At(var at) ? Optional.of(at) : Optional.empty();
    }

    /** Whether what was typed can be used; says so where not. */
    boolean isReadable() {
        var wrong = wrong(typed());
        wrong.ifPresent(this::refuse);
        return wrong.isEmpty();
    }

    private Optional<String> wrong(TypedMoment typed) {
        return switch (typed) {
            case TypedMoment.Nothing(), TypedMoment.At(var _) -> Optional.empty();
            case TypedMoment.WithoutDay() -> Optional.of(getTranslation("assignment.moment.without-day"));
            case TypedMoment.Unreadable() -> Optional.of(getTranslation("assignment.moment.unreadable"));
            case TypedMoment.JumpedOver() -> Optional.of(getTranslation("assignment.moment.jumped-over"));
        };
    }

    void refuse(String why) {
        mark(true);
        said.removeClassName("passed");
        said.addClassName("bad");
        said.removeAll();
        said.add(Icon.CIRCLE_ALERT.small(), new Span(why));
    }

    void focus() {
        day.focus();
    }

    /** Says what is understood, and no longer what was wrong before. */
    private void accept() {
        var typed = typed();
        var wrong = wrong(typed);
        if (wrong.isPresent()) {
            refuse(wrong.get());
            return;
        }
        mark(false);
        said.removeClassNames("bad", "passed");
        if (typed instanceof TypedMoment.At(var at)) {
            understood(at);
        } else {
            said.setText(getTranslation("assignment.moment.usual", usual));
        }
    }

    private void understood(Instant at) {
        if (ends && times.isPast(at)) {
            said.addClassName("passed");
            said.removeAll();
            said.add(
                    Icon.TRIANGLE_ALERT.small(), new Span(getTranslation("assignment.moment.passed", times.exact(at))));
        } else {
            said.setText(times.exact(at));
        }
    }

    private void mark(boolean wrong) {
        inputs().forEach(input -> input.getElement().setAttribute("aria-invalid", String.valueOf(wrong)));
    }

    private Stream<Input> inputs() {
        return Stream.of(day, time);
    }
}
