package org.waymark.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A page of an attempt says every few seconds that it is there, and hears whether anything has happened: two light statements at most, and
 * no more than one of them in half a minute writes.
 */
@Service
public class KeepingInTouch {

    /** How long a note is good enough. */
    static final Duration NOTED_FOR = Duration.ofSeconds(30);

    /** A page that has not been heard of for so long is away: what one hears every five seconds is noted every thirty. */
    public static final Duration AWAY_AFTER = NOTED_FOR.plusSeconds(10);

    private final Signs signs;
    private final Clock clock;

    KeepingInTouch(Signs signs, Clock clock) {
        this.signs = signs;
        this.clock = clock;
    }

    /**
     * The number of the last event of the attempt that the pass is for.
     *
     * @throws AttemptNotFound where there is none
     * @throws PassRefused where it has been revoked
     */
    @Transactional
    public int pulse(Pass pass) {
        var pulse = signs.pulse(pass.attempt()).orElseThrow(AttemptNotFound::new);
        if (pulse.generation() != pass.generation()) {
            throw new PassRefused();
        }
        var now = clock.instant();
        if (pulse.seenAt().filter(at -> isFresh(at, now)).isEmpty()) {
            signs.note(pass.attempt(), now);
        }
        return pulse.last();
    }

    private static boolean isFresh(Instant noted, Instant now) {
        return Duration.between(noted, now).abs().compareTo(NOTED_FOR) < 0;
    }
}
