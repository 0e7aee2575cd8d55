package org.waymark.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How a learner gets more time than they have now.
 *
 * @param own the times that the learner has now
 * @param zone of the class: days are those of its calendar
 */
public record MoreTime(Window own, ZoneId zone, Instant now) {

    /** Whether there is any time that could be longer. */
    public boolean isPossible() {
        return own.due().isPresent() || own.closes().isPresent();
    }

    /**
     * So many days from the day on which it is due; where that is over, from today. The time of the day stays.
     *
     * @param attempts how many in all, where the learner has more of them
     */
    public Extension days(int days, Optional<Integer> attempts) {
        var longer = days + behind();
        return new Extension(
                own.due().map(it -> later(it, longer)), own.closes().map(it -> later(it, longer)), attempts);
    }

    /** Until this moment; it does not close before. */
    public Extension until(Instant moment, Optional<Integer> attempts) {
        var closes = own.closes().map(it -> it.isBefore(moment) ? moment : it);
        return new Extension(own.due().map(_ -> moment), closes, attempts);
    }

    private long behind() {
        return own.due()
                .or(own::closes)
                .map(end -> ChronoUnit.DAYS.between(LocalDate.ofInstant(end, zone), LocalDate.ofInstant(now, zone)))
                .map(days -> Math.max(0, days))
                .orElse(0L);
    }

    private Instant later(Instant moment, long days) {
        return moment.atZone(zone).plusDays(days).toInstant();
    }
}
