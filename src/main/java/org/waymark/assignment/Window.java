package org.waymark.assignment;

import java.time.Instant;
import java.util.Optional;

/**
 * When something can be done: it opens, is due, and closes, in this order; each may be missing.
 *
 * @param due after this it is late
 * @param closes after this nothing is taken any more
 */
public record Window(Optional<Instant> opens, Optional<Instant> due, Optional<Instant> closes) {

    public static final Window ANY_TIME = new Window(Optional.empty(), Optional.empty(), Optional.empty());

    public Window {
        if (!inOrder(opens, due) || !inOrder(due, closes) || !inOrder(opens, closes)) {
            throw new IllegalArgumentException("it opens before it is due, and is due before it closes");
        }
    }

    public boolean isOpen(Instant now) {
        return opens.filter(now::isBefore).isEmpty()
                && closes.filter(it -> !now.isBefore(it)).isEmpty();
    }

    private static boolean inOrder(Optional<Instant> earlier, Optional<Instant> later) {
        return earlier.isEmpty() || later.isEmpty() || !later.get().isBefore(earlier.get());
    }
}
