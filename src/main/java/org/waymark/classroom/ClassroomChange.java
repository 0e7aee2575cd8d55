package org.waymark.classroom;

import java.time.Instant;
import java.util.Optional;
import org.waymark.identity.UserId;

/**
 * Something that happened to a class, to who is in it, or to who runs it.
 *
 * @param whom to whom it happened; empty where it was the class
 * @param by who did it; the same as {@code whom} for what one does oneself
 * @param reason what was said to it; may be empty
 */
public record ClassroomChange(What what, Optional<UserId> whom, UserId by, Instant at, String reason) {

    public static final int LONGEST_REASON = 300;

    /** What has happened. */
    public enum What {
        OPENED,
        COPIED,
        CHANGED,
        ARCHIVED,
        REOPENED,
        CAME_IN,
        ASKED,
        TOOK_BACK,
        LEFT,
        ADMITTED,
        DECLINED,
        DECLINE_UNDONE,
        REMOVED,
        RESTORED,
        ENROLLED,
        MADE_TEACHER,
        MADE_ASSISTANT,
        RIGHTS_CHANGED,
        TAKEN_OFF,
        LEFT_STAFF
    }

    public ClassroomChange {
        reason = reason.strip();
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason has at most " + LONGEST_REASON + " characters");
        }
    }
}
