package org.waymark.classroom;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Counts codes that lead nowhere, so that whoever runs the installation hears when somebody seems to guess, once a minute at most. */
final class WrongCodes {

    private static final int USUAL = 100;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Clock clock;
    private Instant since;
    private int count;
    private Instant quietUntil;

    WrongCodes(Clock clock) {
        this.clock = clock;
        since = clock.instant();
        quietUntil = since;
    }

    /** One more; whether it is time to say that there are more than usual. */
    synchronized boolean areMany() {
        var now = clock.instant();
        if (!now.isBefore(since.plus(MINUTE))) {
            since = now;
            count = 0;
        }
        count++;
        if (count <= USUAL || now.isBefore(quietUntil)) {
            return false;
        }
        quietUntil = now.plus(MINUTE);
        return true;
    }
}
