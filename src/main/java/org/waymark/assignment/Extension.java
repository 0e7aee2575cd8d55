package org.waymark.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * More time or more attempts for one learner; what is empty is as it is for the others.
 *
 * @param attempts how many in all
 */
public record Extension(Optional<Instant> due, Optional<Instant> closes, Optional<Integer> attempts) {

    public static final Extension NONE = new Extension(Optional.empty(), Optional.empty(), Optional.empty());

    /** As much longer for everything that these times limit. */
    public static Extension by(Duration longer, Window window) {
        return new Extension(
                window.due().map(it -> it.plus(longer)), window.closes().map(it -> it.plus(longer)), Optional.empty());
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
