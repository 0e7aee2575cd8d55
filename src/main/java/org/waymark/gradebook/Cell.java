package org.waymark.gradebook;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.waymark.assignment.WorkDone;

/**
 * What a learner has in a column.
 *
 * @param points there exactly where there is a mark; from work they are exact, not rounded
 */
public record Cell(State state, Optional<BigDecimal> points) {

    /** How it stands with a learner in a column. */
    public enum State {
        /** The work has earned a mark. */
        FROM_WORK,
        /** The mark was set by hand. */
        BY_HAND,
        /** Need not be done: counts on neither side. */
        EXCUSED,
        /** Was not done and can no longer be: counts as nothing earned. */
        MISSING,
        NOT_BEGUN,
        UNDER_WAY,
        /** Handed in, and somebody has to mark a part of it. */
        WAITING,
        /** There is no mark. */
        UNMARKED,
        /** It was not assigned to this learner. */
        NOT_THEIRS;

        boolean hasPoints() {
            return this == FROM_WORK || this == BY_HAND;
        }

        /** Whether a mark may still come. */
        public boolean isOpen() {
            return switch (this) {
                case NOT_BEGUN, UNDER_WAY, WAITING, UNMARKED -> true;
                case FROM_WORK, BY_HAND, EXCUSED, MISSING, NOT_THEIRS -> false;
            };
        }
    }

    public Cell {
        if (points.isPresent() != state.hasPoints()) {
            throw new IllegalArgumentException("there are points exactly where there is a mark");
        }
    }

    static Cell of(State state) {
        return new Cell(state, Optional.empty());
    }

    static Cell fromWork(BigDecimal points) {
        return new Cell(State.FROM_WORK, Optional.of(points));
    }

    static Cell byHand(BigDecimal points) {
        return new Cell(State.BY_HAND, Optional.of(points));
    }

    /**
     * What is settled by hand goes before what the work says.
     *
     * @param work what the learner made of the assignment of the column; empty where it is not theirs or the column has none
     * @param countsNothing whether what was not done before it closed counts as nothing
     */
    static Cell of(Column column, Given given, Optional<WorkDone> work, boolean countsNothing, Instant now) {
        return switch (given) {
            case Given.Points(var points) -> byHand(points);
            case Given.Excused() -> of(State.EXCUSED);
            case Given.Nothing() ->
                switch (column.source()) {
                    case Column.Source.Manual _ -> of(State.UNMARKED);
                    case Column.Source.Work _ ->
                        work.map(it -> of(column, it, countsNothing, now)).orElseGet(() -> of(State.NOT_THEIRS));
                };
        };
    }

    private static Cell of(Column column, WorkDone work, boolean countsNothing, Instant now) {
        if (work.excused()) {
            return of(State.EXCUSED);
        }
        if (work.stand() != WorkDone.Stand.AFTER_CLOSING && work.counted().isPresent()) {
            // a quiz may go below zero, a gradebook does not
            var fraction = work.counted().orElseThrow().value().max(BigDecimal.ZERO);
            return fromWork(fraction.multiply(column.possible()));
        }
        return of(
                switch (work.stand()) {
                    case DONE -> State.UNMARKED;
                    case WAITING -> State.WAITING;
                    // what came too late is no worse than what never came
                    case AFTER_CLOSING -> countsNothing ? State.MISSING : State.UNMARKED;
                    case UNDER_WAY -> countsNothing && isClosed(work, now) ? State.MISSING : State.UNDER_WAY;
                    case NOT_BEGUN -> countsNothing && isClosed(work, now) ? State.MISSING : State.NOT_BEGUN;
                });
    }

    /** For this learner, who may have been given more time; what never closes is over when it is due. */
    private static boolean isClosed(WorkDone work, Instant now) {
        var window = work.window();
        return window.closes().or(window::due).filter(end -> !now.isBefore(end)).isPresent();
    }

    /** Whether a learner would be told the same; that something was begun is no news. */
    boolean tellsTheSameAs(Cell other) {
        var sameState = state == other.state || (state.isOpen() && other.state.isOpen());
        var samePoints =
                points.map(BigDecimal::stripTrailingZeros).equals(other.points.map(BigDecimal::stripTrailingZeros));
        return sameState && samePoints;
    }
}
