package org.waymark.assignment;

import java.time.Instant;
import java.util.Optional;
import org.waymark.identity.UserId;
import org.waymark.question.Fraction;

/**
 * How far one learner has come with an assignment.
 *
 * @param fraction what was earned of what could be, before anything is taken off for being late; empty where nothing can be earned (a lesson) or
 *     nothing is settled yet
 * @param counted the same after the late rule
 * @param doneAt when what counts was finished
 * @param late whether that was after the time that this learner had
 * @param excused whether the learner need not do it
 */
public record WorkDone(
        Assignment.Id assignment,
        UserId learner,
        Stand stand,
        Optional<Fraction> fraction,
        Optional<Fraction> counted,
        Optional<Instant> doneAt,
        boolean late,
        boolean excused) {

    /** How far it has come. */
    public enum Stand {
        NOT_BEGUN,
        UNDER_WAY,
        /** Handed in, and somebody has to mark a part of it. */
        WAITING,
        DONE
    }
}
