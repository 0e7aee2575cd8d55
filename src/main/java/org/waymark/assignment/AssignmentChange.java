package org.waymark.assignment;

import java.time.Instant;
import java.util.Optional;
import org.waymark.identity.UserId;

/**
 * What somebody did with an assignment, and how it stood afterwards.
 *
 * @param version the one that came of it
 * @param reason in the words of whoever did it; may be empty
 */
public record AssignmentChange(
        Assignment.Id assignment,
        What what,
        int version,
        Window window,
        Optional<Integer> attempts,
        UserId by,
        Instant at,
        String reason) {

    public static final int LONGEST_REASON = 300;

    /** What was done. */
    public enum What {
        ASSIGNED,
        CHANGED,
        WITHDRAWN,
        RESTORED
    }

    static AssignmentChange of(Posted posted, What what, UserId by, Instant at, String reason) {
        var assignment = posted.assignment();
        return new AssignmentChange(
                assignment.id(),
                what,
                assignment.version(),
                assignment.window(),
                assignment.attempts(),
                by,
                at,
                reason);
    }
}
