package org.waymark.classreport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import org.waymark.assignment.WorkDone;
import org.waymark.question.Fraction;

/**
 * What a learner has made of an assignment, as the class report shows it.
 *
 * @param percent of what could be earned, after the late rule; empty where nothing is earned or settled
 * @param late whether it was done late, or is overdue: {@link #isOverdue()} tells which
 * @param stuck why the learner seems to be stuck there
 */
public record Cell(State state, Optional<Integer> percent, boolean late, Optional<Stuck> stuck) {

    /** From here on much of it was right; from the other one half of it. */
    private static final int STRONG_FROM = 80;

    private static final int MIDDLING_FROM = 50;

    /** How it stands; each has a colour, a sign and words. */
    public enum State {
        /** It is not assigned to this learner. */
        NOT_THEIRS,
        EXCUSED,
        NOT_OPEN,
        NOT_BEGUN,
        /** It is closed and was not done. */
        MISSED,
        UNDER_WAY,
        /** It was finished after it had closed and counts for nothing. */
        AFTER_CLOSING,
        WAITING,
        /** Done; there is nothing to earn. */
        DONE,
        STRONG,
        MIDDLING,
        WEAK
    }

    static final Cell NOT_THEIRS = new Cell(State.NOT_THEIRS, Optional.empty(), false, Optional.empty());

    static Cell of(WorkDone work, Optional<Stuck> stuck, Instant now) {
        var percent = work.counted().map(Cell::percent);
        var state = state(work, percent, now);
        var late = !work.excused() && (work.late() || work.isOverdue(now));
        return new Cell(state, isEarned(state) ? percent : Optional.empty(), late, stuck);
    }

    private static int percent(Fraction fraction) {
        return fraction.value()
                .movePointRight(2)
                .max(BigDecimal.ZERO)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private static State state(WorkDone work, Optional<Integer> percent, Instant now) {
        if (work.excused()) {
            return State.EXCUSED;
        }
        return switch (work.stand()) {
            case NOT_BEGUN ->
                work.isMissed(now)
                        ? State.MISSED
                        : work.window().opens().filter(now::isBefore).isPresent() ? State.NOT_OPEN : State.NOT_BEGUN;
            case UNDER_WAY -> work.isMissed(now) ? State.MISSED : State.UNDER_WAY;
            case AFTER_CLOSING -> State.AFTER_CLOSING;
            case WAITING -> State.WAITING;
            case DONE -> percent.map(Cell::level).orElse(State.DONE);
        };
    }

    private static State level(int percent) {
        if (percent >= STRONG_FROM) {
            return State.STRONG;
        }
        return percent >= MIDDLING_FROM ? State.MIDDLING : State.WEAK;
    }

    private static boolean isEarned(State state) {
        return state == State.STRONG || state == State.MIDDLING || state == State.WEAK;
    }

    /** Whether the learner has done what was asked. */
    public boolean isDone() {
        return isEarned(state) || state == State.DONE || state == State.WAITING;
    }

    /** Whether it is late and was not done. */
    public boolean isOverdue() {
        return late && (state == State.NOT_BEGUN || state == State.UNDER_WAY);
    }

    /** Whether it is asked of the learner at this time. */
    public boolean isAsked() {
        return state != State.NOT_THEIRS && state != State.EXCUSED && state != State.NOT_OPEN;
    }
}
