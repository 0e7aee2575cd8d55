package org.waymark.gradebook;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.waymark.assignment.WorkDone;

/**
 * What a learner has in a column.
 *
 * @param points there exactly where there is a mark; from work they are exact, not rounded
 * @param doneAt when something that has no points was done
 * @param quizzes what the points of a module that is under way come from
 */
public record Cell(
        State state, Optional<BigDecimal> points, Optional<Instant> doneAt, Optional<WorkDone.Quizzes> quizzes) {

    /** How it stands with a learner in a column. */
    public enum State {
        /** The work has earned a mark. */
        FROM_WORK,
        /** The work is under way, and what is done of it has earned a mark. */
        SO_FAR,
        /** The work has earned a mark, and somebody still has to mark a part of it. */
        PART_WAITS,
        /** Is done and has no points, as a lesson has none. */
        DONE,
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
            return switch (this) {
                case FROM_WORK, SO_FAR, PART_WAITS, BY_HAND -> true;
                case DONE, EXCUSED, MISSING, NOT_BEGUN, UNDER_WAY, WAITING, UNMARKED, NOT_THEIRS -> false;
            };
        }

        /** Whether a mark may still come. */
        public boolean isOpen() {
            return switch (this) {
                case NOT_BEGUN, UNDER_WAY, WAITING, UNMARKED -> true;
                case FROM_WORK, SO_FAR, PART_WAITS, DONE, BY_HAND, EXCUSED, MISSING, NOT_THEIRS -> false;
            };
        }
    }

    public Cell {
        if (points.isPresent() != state.hasPoints()) {
            throw new IllegalArgumentException("there are points exactly where there is a mark");
        }
    }

    public Cell(State state, Optional<BigDecimal> points) {
        this(state, points, Optional.empty(), Optional.empty());
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

    private static Cell done(WorkDone work) {
        return new Cell(State.DONE, Optional.empty(), work.doneAt(), Optional.empty());
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
        if (hasNoPoints(column, work)) {
            return withoutPoints(work);
        }
        if (work.stand() != WorkDone.Stand.AFTER_CLOSING && work.counted().isPresent()) {
            // a quiz may go below zero, a gradebook does not
            var fraction = work.counted().orElseThrow().value().max(BigDecimal.ZERO);
            return earned(work, fraction.multiply(column.possible()));
        }
        return switch (work.stand()) {
            // nothing waits to be marked, so no points will come
            case DONE -> done(work);
            case WAITING -> of(State.WAITING);
            // what came too late is no worse than what never came
            case AFTER_CLOSING -> of(countsNothing ? State.MISSING : State.UNMARKED);
            case UNDER_WAY -> of(countsNothing && isClosed(work, now) ? State.MISSING : State.UNDER_WAY);
            case NOT_BEGUN -> of(countsNothing && isClosed(work, now) ? State.MISSING : State.NOT_BEGUN);
        };
    }

    /** Nothing can be earned with a lesson, nor with a module of lessons alone; who has not done it has missed no points. */
    private static boolean hasNoPoints(Column column, WorkDone work) {
        return column.isLesson() || work.quizzes().filter(it -> it.of() == 0).isPresent();
    }

    private static Cell withoutPoints(WorkDone work) {
        return switch (work.stand()) {
            case DONE, WAITING, AFTER_CLOSING -> done(work);
            case UNDER_WAY -> of(State.UNDER_WAY);
            case NOT_BEGUN -> of(State.NOT_BEGUN);
        };
    }

    private static Cell earned(WorkDone work, BigDecimal points) {
        return switch (work.stand()) {
            case UNDER_WAY -> new Cell(State.SO_FAR, Optional.of(points), Optional.empty(), work.quizzes());
            case WAITING -> new Cell(State.PART_WAITS, Optional.of(points));
            case DONE, NOT_BEGUN, AFTER_CLOSING -> fromWork(points);
        };
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
        return sameState && samePoints && quizzes.equals(other.quizzes);
    }
}
