package org.waymark.assessment;

import java.time.Instant;
import org.waymark.identity.UserId;

/**
 * What an instructor decided about an answer that had been held; a later decision takes the place of an earlier one.
 *
 * @param reason why it was left aside; may be empty where it was admitted
 */
public record HeldDecision(Kind kind, UserId by, String reason, Instant at) {

    /** Whether it counts from then on. */
    public enum Kind {
        ADMITTED,
        SET_ASIDE
    }
}
