package org.waymark.assessment;

import java.util.Optional;
import java.util.UUID;

/** What became of an event that was sent. */
public sealed interface Receipt {

    UUID id();

    /** It is kept, now or since it was sent before. */
    record Kept(UUID id, AttemptEvent event) implements Receipt {}

    /**
     * It is not kept and never will be as it is.
     *
     * @param expected the order number that was expected, where that is the reason
     */
    record Refused(UUID id, Reason reason, Optional<Integer> expected) implements Receipt {}
}
