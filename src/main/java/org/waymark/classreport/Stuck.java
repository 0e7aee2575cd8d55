package org.waymark.classreport;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.waymark.assignment.WorkDone;

/** Why a learner seems to be stuck with something. */
public sealed interface Stuck {

    /** Began it and has not gone on for so many days. */
    record Idle(int days) implements Stuck {}

    /** Did not pass twice in a row. */
    record FailedTwice() implements Stuck {}

    /** After so many days without going on. */
    int IDLE_DAYS = 5;

    /**
     * Whether somebody is stuck with their work.
     *
     * @param lastActive when they were last active with it; what lay before it opened does not count against them
     * @param failedTwice whether the last two attempts were not passed
     */
    static Optional<Stuck> with(WorkDone work, Optional<Instant> lastActive, boolean failedTwice, Instant now) {
        if (work.excused() || work.isMissed(now)) {
            return Optional.empty();
        }
        if (failedTwice) {
            return Optional.of(new FailedTwice());
        }
        return work.stand() == WorkDone.Stand.UNDER_WAY
                ? lastActive
                        .map(at -> work.window().opens().filter(at::isBefore).orElse(at))
                        .map(at -> (int) Duration.between(at, now).toDays())
                        .filter(days -> days >= IDLE_DAYS)
                        .map(Idle::new)
                : Optional.empty();
    }
}
