package org.waymark.assignment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.waymark.question.Fraction;

/** What happens to work that is done between its due time and its closing. */
public sealed interface LateRule {

    /** It counts in full and is called late. */
    record Counts() implements LateRule {}

    /**
     * For every day begun after the due time it loses so many percent of what could be had, at most down to a rest.
     *
     * @param percent of the possible points, 1 to 100
     * @param atLeast percent of what was earned that stay in any case, 0 to 100
     */
    record Loses(int percent, int atLeast) implements LateRule {

        public Loses {
            if (percent < 1 || percent > 100 || atLeast < 0 || atLeast > 100) {
                throw new IllegalArgumentException("percentages of a late rule lie between 1 and 100, and 0 and 100");
            }
        }
    }

    /** It is taken and kept, and counts for nothing. */
    record CountsNothing() implements LateRule {}

    /** What counts of work that was finished after it was due; a day is over at the same time of the next day in this zone. */
    default Fraction counted(Fraction earned, Instant due, Instant finished, ZoneId zone) {
        return switch (this) {
            case Counts() -> earned;
            case CountsNothing() -> Fraction.NONE;
            case Loses(var percent, var atLeast) -> {
                var lost = share(percent).multiply(BigDecimal.valueOf(daysBegun(due, finished, zone)));
                var rest = earned.value().multiply(share(atLeast));
                yield new Fraction(earned.value().subtract(lost).max(rest).min(earned.value()));
            }
        };
    }

    /** What counts at most of work that is finished at a moment after it was due, where everything in it is right. */
    default Fraction most(Instant due, Instant finished, ZoneId zone) {
        return counted(Fraction.FULL, due, finished, zone);
    }

    /** How many days have begun since it was due: one from the first moment on. */
    private static long daysBegun(Instant due, Instant finished, ZoneId zone) {
        var from = due.atZone(zone);
        var whole = Math.max(0, ChronoUnit.DAYS.between(from, finished.atZone(zone)));
        return from.plusDays(whole).toInstant().isBefore(finished) ? whole + 1 : whole;
    }

    private static BigDecimal share(int percent) {
        return BigDecimal.valueOf(percent).movePointLeft(2);
    }
}
