package org.waymark.identity;

import java.time.Duration;

/** Secrets were tried faster than is allowed, or faster than they can be checked. */
public final class TooManyTries extends RuntimeException {

    private final Duration wait;

    public TooManyTries(Duration wait) {
        super("too many tries, next one in " + wait);
        this.wait = wait;
    }

    /** After how long the next try is taken. */
    public Duration pause() {
        return wait;
    }
}
