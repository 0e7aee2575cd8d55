package org.waymark.identity.ui;

import java.time.Duration;
import java.util.Optional;

/** How long to wait before the next try, in an address and in a sentence. */
final class Pause {

    private static final int LONGEST = 3600;

    private Pause() {}

    static long seconds(Duration pause) {
        return Math.clamp(pause.toSeconds(), 1, LONGEST);
    }

    /** What an address says may have been written by anybody. */
    static Optional<Integer> read(String seconds) {
        return seconds.matches("[1-9]\\d{0,3}")
                ? Optional.of(Math.min(LONGEST, Integer.parseInt(seconds)))
                : Optional.empty();
    }
}
