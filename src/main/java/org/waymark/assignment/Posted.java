package org.waymark.assignment;

import java.time.Instant;
import java.util.Optional;
import org.waymark.content.EditionId;

/**
 * An assignment as its class keeps it.
 *
 * @param edition in which its task was there when it was assigned or changed last
 * @param since when it was assigned
 * @param withdrawnAt since when it is asked of nobody; it can be brought back
 */
public record Posted(Assignment assignment, EditionId edition, Instant since, Optional<Instant> withdrawnAt) {

    public boolean isWithdrawn() {
        return withdrawnAt.isPresent();
    }

    /** From when learners see that they are to do it. */
    public Instant begins() {
        return assignment.window().opens().filter(since::isBefore).orElse(since);
    }
}
