package org.waymark.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.content.QuizRules;

/**
 * What time an attempt has, settled when it starts, accommodations included.
 *
 * @param limit how long it may last from its beginning
 * @param closes when it ends whatever happens
 * @param grace how long after the end what was done before it may still arrive
 * @param pausable whether its learner may stop the clock
 */
public record Terms(Optional<Duration> limit, Optional<Instant> closes, Duration grace, boolean pausable) {

    public static final Terms ANY_TIME =
            new Terms(Optional.empty(), Optional.empty(), QuizRules.Timing.USUAL_GRACE, false);

    /** The time that a quiz gives everybody. */
    static Terms of(QuizRules.Timing timing) {
        return new Terms(timing.limit(), timing.closes(), timing.grace(), false);
    }

    /** When an attempt ends that begins at this time. */
    public Optional<Instant> endOf(Instant begun) {
        return Stream.of(limit.map(begun::plus), closes)
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }
}
