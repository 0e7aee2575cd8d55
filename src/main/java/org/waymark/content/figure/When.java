package org.waymark.content.figure;

import java.time.LocalDate;
import org.waymark.question.Axis.Step;

/**
 * A time as exactly as a source tells it: a day, a month or a year, or a stretch of them.
 *
 * @param from the first day of its first step
 * @param to the first day of its last step, not before {@code from}
 * @param exactness the length of a step
 */
public record When(LocalDate from, LocalDate to, Step exactness) implements Comparable<When> {

    public When {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("no time goes from " + from + " back to " + to);
        }
    }

    /** The last day of the last step. */
    public LocalDate last() {
        return switch (exactness) {
            case YEAR -> to.plusYears(1).minusDays(1);
            case MONTH -> to.plusMonths(1).minusDays(1);
            case DAY -> to;
        };
    }

    /** Whether it is longer than the one step. */
    public boolean isStretch() {
        return to.isAfter(from);
    }

    /** By the first day; of two with the same, the shorter one first. */
    @Override
    public int compareTo(When other) {
        var byFirst = from.compareTo(other.from);
        var byLast = byFirst == 0 ? last().compareTo(other.last()) : byFirst;
        return byLast == 0 ? other.exactness.compareTo(exactness) : byLast;
    }
}
