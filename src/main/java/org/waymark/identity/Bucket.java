package org.waymark.identity;

import java.time.Duration;
import java.time.Instant;

/** A bucket of tries that fills again evenly. */
final class Bucket {

    private static final double ROUNDING = 1e-9;

    private final int size;
    private final Duration period;
    private double left;
    private Instant filledAt;

    Bucket(int size, Duration period, Instant now) {
        this.size = size;
        this.period = period;
        this.left = size;
        this.filledAt = now;
    }

    /** Takes one; throws {@link TooManyTries} where none is left. */
    synchronized void take(Instant now) {
        ask(now);
        left -= 1;
    }

    /** Takes none; throws {@link TooManyTries} where none is left. */
    synchronized void ask(Instant now) {
        fill(now);
        if (left < 1 - ROUNDING) {
            throw new TooManyTries(untilNext());
        }
    }

    synchronized void giveBack() {
        left = Math.min(size, left + 1);
    }

    private void fill(Instant now) {
        var passed = Math.max(0, Duration.between(filledAt, now).toMillis());
        left = Math.min(size, left + (double) passed * size / period.toMillis());
        filledAt = now;
    }

    /** In whole seconds, rounded up: an honest answer must not be too early. */
    private Duration untilNext() {
        var millis = (1 - left) * period.toMillis() / size;
        return Duration.ofSeconds((long) Math.ceil(millis / 1000));
    }
}
