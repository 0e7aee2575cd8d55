package org.waymark.classroom;

import java.time.Instant;
import java.util.Optional;
import org.waymark.identity.UserId;

/**
 * That a learner is in a class, or how it came that they are not.
 *
 * @param askedFrom what it was when they asked to be let in; empty where they had never been there, and where they have not asked
 */
public record Enrolment(UserId learner, State state, Instant since, Optional<State> askedFrom) {

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

    public Enrolment(UserId learner, State state, Instant since) {
        this(learner, state, since, Optional.empty());
    }

    public boolean isIn() {
        return state == State.IN;
    }
}
