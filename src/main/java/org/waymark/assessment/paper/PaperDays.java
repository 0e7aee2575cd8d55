package org.waymark.assessment.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.waymark.assessment.export.Phrases;
import org.waymark.question.Axis;
import org.waymark.question.DatedEvent;

/** Dates as finely as an axis tells them apart. */
record PaperDays(Phrases phrases, Axis axis) {

    String of(LocalDate day) {
        return switch (axis.step()) {
            case YEAR -> String.valueOf(day.getYear());
            case MONTH ->
                DateTimeFormatter.ofPattern("LLLL uuuu", phrases.language().locale())
                        .format(day);
            case DAY -> phrases.day(day);
        };
    }

    /** One date, or the first and the last of those that are right. */
    String of(DatedEvent event) {
        var from = of(event.from());
        var to = of(event.to());
        return from.equals(to) ? from : from + " – " + to;
    }
}
