package org.waymark.gradebook;

import java.time.Instant;
import org.waymark.identity.UserId;

/** One change of what is settled for a learner in a column: who made it, when, and why; the reason may be empty. */
public record EntryChange(Entry from, Entry to, UserId by, Instant at, String reason) {

    public static final int LONGEST_REASON = 300;

    public EntryChange {
        reason = reason.strip();
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason has at most " + LONGEST_REASON + " characters");
        }
        if (to.version() != from.version() + 1) {
            throw new IllegalArgumentException("a change makes the next version");
        }
    }
}
