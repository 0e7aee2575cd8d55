package org.waymark.content.files;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.waymark.question.Axis;
import org.waymark.question.Axis.Step;
import org.waymark.question.DatedEvent;
import org.waymark.question.Question;

/** Events to be placed on a dated axis. */
final class Timelines {

    private static final int MOST_TOLERANCE = 99;

    private Timelines() {}

    static Optional<Question> timeline(Fields fields) {
        var prompt = fields.text("prompt");
        var axis = axis(fields);
        var entries = fields.mappings("events");
        var events = Parts.distinct(fields, "events", 1, Timelines::event, DatedEvent::id);
        if (prompt.isEmpty() || axis.isEmpty() || events.isEmpty()) {
            return Optional.empty();
        }
        return areOn(axis.get(), events.get(), entries)
                ? Optional.of(new Question.Timeline(prompt.get(), axis.get(), events.get()))
                : Optional.empty();
    }

    private static Optional<Axis> axis(Fields fields) {
        var step = fields.scalar("step").flatMap(it -> it.oneOf(Step.class));
        var from = fields.scalar("from").flatMap(it -> end(it, step));
        var to = fields.scalar("to").flatMap(it -> end(it, step));
        if (step.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        var first = from.get().first();
        var last = firstDayOfStep(to.get().last(), step.get());
        if (!first.isBefore(last) || steps(first, last, step.get()) > Axis.MOST_STEPS) {
            fields.file().error(fields.line("from"), "content.problem.not-an-axis", "" + Axis.MOST_STEPS);
            return Optional.empty();
        }
        return Optional.of(new Axis(first, last, step.get()));
    }

    /** An end of the axis is not written more finely than the axis counts: 1918-05 is no place on an axis of years. */
    private static Optional<Days> end(Scalar scalar, Optional<Step> step) {
        var days = Days.read(scalar);
        if (days.isPresent() && step.isPresent() && days.get().fineness().compareTo(step.get()) > 0) {
            scalar.file().error(scalar.line(), "content.problem.finer-than-step", scalar.text());
            return Optional.empty();
        }
        return days;
    }

    private static LocalDate firstDayOfStep(LocalDate day, Step step) {
        return switch (step) {
            case YEAR -> day.withDayOfYear(1);
            case MONTH -> day.withDayOfMonth(1);
            case DAY -> day;
        };
    }

    private static long steps(LocalDate first, LocalDate last, Step step) {
        var unit = switch (step) {
            case YEAR -> ChronoUnit.YEARS;
            case MONTH -> ChronoUnit.MONTHS;
            case DAY -> ChronoUnit.DAYS;
        };
        return unit.between(first, last) + 1;
    }

    private static Optional<DatedEvent> event(Fields fields) {
        var id = Parts.id(fields);
        var text = fields.text("text");
        var days = days(fields);
        var tolerance = Parts.or(0, fields, "tolerance", it -> it.whole(0, MOST_TOLERANCE));
        var rationale = Parts.rationale(fields);
        fields.end();
        if (id.isEmpty() || text.isEmpty() || days.isEmpty() || tolerance.isEmpty() || rationale.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DatedEvent(
                id.get(), text.get(), days.get().first(), days.get().last(), tolerance.get(), rationale.get()));
    }

    private static Optional<Days> days(Fields fields) {
        if (fields.has("date") == (fields.has("from") || fields.has("to"))) {
            fields.file().error(fields.line(), "content.problem.date-or-range");
            return Optional.empty();
        }
        if (fields.has("date")) {
            return fields.scalar("date").flatMap(Days::read);
        }
        var from = fields.scalar("from").flatMap(Days::read);
        var to = fields.scalar("to").flatMap(Days::read);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        var days = new Days(from.get().first(), to.get().last(), from.get().fineness());
        if (days.first().isAfter(days.last())) {
            fields.file()
                    .error(
                            fields.line("from"),
                            "content.problem.range-backwards",
                            "" + from.get().first(),
                            "" + to.get().last());
            return Optional.empty();
        }
        return Optional.of(days);
    }

    private static boolean areOn(Axis axis, List<DatedEvent> events, List<Fields> entries) {
        var isSound = true;
        for (var i = 0; i < events.size(); i++) {
            var event = events.get(i);
            if (event.from().isBefore(axis.from()) || axis.placeOf(event.to()) >= axis.size()) {
                entries.get(i).file().error(entries.get(i).line(), "content.problem.off-the-axis", "" + event.id());
                isSound = false;
            }
        }
        return isSound;
    }
}
