package org.waymark.question;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of time divided into equal steps.
 *
 * @param from the first day of the first step
 * @param to the first day of the last step, after {@code from}
 */
public record Axis(LocalDate from, LocalDate to, Step step) {

    /** How finely dates can be told apart on it. */
    public enum Step {
        YEAR(ChronoUnit.YEARS),
        MONTH(ChronoUnit.MONTHS),
        DAY(ChronoUnit.DAYS);

        private final ChronoUnit unit;

        Step(ChronoUnit unit) {
            this.unit = unit;
        }
    }

    /** An axis has at most so many steps. */
    public static final int MOST_STEPS = 1_000;

    public Axis {
        if (!from.isBefore(to) || step.unit.between(from, to) >= MOST_STEPS) {
            throw new IllegalArgumentException("no axis goes from " + from + " to " + to);
        }
    }

    /** How many steps it has. */
    public int size() {
        return Math.toIntExact(step.unit.between(from, to)) + 1;
    }

    /** The first day of a step, counted from 0. */
    public LocalDate at(int place) {
        return from.plus(place, step.unit);
    }

    /** The step a day lies in, counted from 0; below 0 or at least {@link #size()} where it lies outside. */
    public int placeOf(LocalDate day) {
        return day.isBefore(from) ? -1 : Math.toIntExact(step.unit.between(from, day));
    }
}
