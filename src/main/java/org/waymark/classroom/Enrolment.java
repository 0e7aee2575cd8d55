package org.waymark.classroom;

import java.time.Instant;
import org.waymark.identity.UserId;

/** That a learner is in a class, or how it came that they are not. */
public record Enrolment(UserId learner, State state, Instant since) {

    /** How a learner stands to a class. */
    public enum State {
        /** Has asked to be let in. */
        WAITING,
        IN,
        /** Has asked and was turned away. */
        DECLINED,
        /** Went out by themselves; only they can come in again. */
        LEFT,
        /** Was taken out by the staff, who can take that back. */
        REMOVED
    }
}
