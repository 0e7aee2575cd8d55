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
 * @param excused whether the learner need not do it; nor need they what a course no longer has
 * @param window the learner's own times, with what was granted to them
 * @param token of the attempt or playthrough that counts; empty where none does, or not one alone
 * @param quizzes for a module how many of its quizzes are done, of which its points are the mean; empty for everything else
 */
public record WorkDone(
        Assignment.Id assignment,
        UserId learner,
        Stand stand,
        Optional<Fraction> fraction,
        Optional<Fraction> counted,
        Optional<Instant> doneAt,
        boolean late,
        boolean excused,
        Window window,
        Optional<String> token,
        Optional<Quizzes> quizzes) {

    /** So many of so many quizzes are done. */
    public record Quizzes(int done, int of) {}

    /** How far it has come. */
    public enum Stand {
        NOT_BEGUN,
        UNDER_WAY,
        /** Finished only after it had closed: it is kept and counts for nothing. */
        AFTER_CLOSING,
        /** Handed in, and somebody has to mark a part of it. */
        WAITING,
        DONE
    }

    /** Whether the learner has nothing more to do about it. */
    public boolean isOver() {
        return stand == Stand.DONE || stand == Stand.WAITING || excused;
    }

    /** Whether it can no longer be done in time to count, and was not. */
    public boolean isMissed(Instant now) {
        return !isOver()
                && window.closes().filter(closes -> !now.isBefore(closes)).isPresent();
    }

    /** Whether it can be done now, or was begun in time and is not handed in. */
    boolean isGoingOn(Instant now) {
        return stand == Stand.UNDER_WAY || window.isOpen(now);
    }

    /** Whether it is due, was not done and still can be. */
    public boolean isOverdue(Instant now) {
        return !isOver()
                && !isMissed(now)
                && window.due().filter(due -> now.isAfter(due)).isPresent();
    }
}
