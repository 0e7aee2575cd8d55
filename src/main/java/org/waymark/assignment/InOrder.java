package org.waymark.assignment;

import java.time.Instant;
import java.util.Comparator;

/** The order in which work is due: what is due first, what has no due time by when it closes, and last what never has to be done by a time. */
final class InOrder {

    static final Comparator<Window> OF_WINDOWS = Comparator.comparing(
                    (Window window) -> window.due().or(window::closes).orElse(Instant.MAX))
            .thenComparing(window -> window.closes().orElse(Instant.MAX))
            .thenComparing(window -> window.opens().orElse(Instant.MIN));

    static final Comparator<Assignment> OF_ASSIGNMENTS = Comparator.comparing(Assignment::window, OF_WINDOWS)
            .thenComparing(assignment -> assignment.id().value());

    private InOrder() {}
}
