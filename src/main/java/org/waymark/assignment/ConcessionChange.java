package org.waymark.assignment;

import java.time.Instant;
import org.waymark.identity.UserId;

/**
 * What somebody granted a learner, or took back.
 *
 * @param reason in the words of whoever did it; may be empty
 */
public record ConcessionChange(
        Assignment.Id assignment,
        UserId learner,
        What what,
        Extension extension,
        UserId by,
        Instant at,
        String reason) {

    public static final int LONGEST_REASON = 300;

    /** What was done. */
    public enum What {
        EXTENDED,
        EXTENSION_TAKEN_BACK,
        EXCUSED,
        EXCUSE_TAKEN_BACK
    }
}
