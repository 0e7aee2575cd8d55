package org.waymark.assignment.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How far a day lies from today. */
sealed interface Nearness {

    /** It is today. */
    record Today() implements Nearness {}

    /** It is the day after today. */
    record Tomorrow() implements Nearness {}

    /** It is the day before today. */
    record Yesterday() implements Nearness {}

    /** It comes in two days or more. */
    record Ahead(long days) implements Nearness {}

    /** It was two days ago or more. */
    record Ago(long days) implements Nearness {}

    static Nearness of(LocalDate day, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return new Today();
        }
        if (days == 1) {
            return new Tomorrow();
        }
        if (days == -1) {
            return new Yesterday();
        }
        return days > 0 ? new Ahead(days) : new Ago(-days);
    }
}
