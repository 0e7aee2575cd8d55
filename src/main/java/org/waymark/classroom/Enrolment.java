package org.waymark.classroom;

import java.time.Instant;
import java.util.Optional;
import org.waymark.identity.UserId;

/**
 * That a learner is in a class, or how it came that they are not.
 *
 * @param askedFrom what it was when they asked to be let in; empty where they had never been there, and where they have not asked
 * @param wasIn whether they are in the class or ever were: asking, being turned away and going do not change that
 */
public record Enrolment(UserId learner, State state, Instant since, Optional<State> askedFrom, boolean wasIn) {

    /** How a learner stands to a class. */
    public enum State {
        /** Has asked to be let in. */
        WAITING,
        IN,
        /** Has asked and was turned away. */
        DECLINED,
        /** Went out by themselves, or took back that they had asked; whoever was in can only come in again by themselves. */
        LEFT,
        /** Was taken out by the staff, who can take that back. */
        REMOVED
    }

    public Enrolment {
        wasIn = wasIn || state == State.IN || state == State.REMOVED;
    }

    /** Of somebody who has been in the class, unless they only ask or were turned away. */
    public Enrolment(UserId learner, State state, Instant since) {
        this(learner, state, since, Optional.empty(), state == State.LEFT);
    }

    public boolean isIn() {
        return state == State.IN;
    }

    /** How somebody stands to a class to whom it was nothing before; nothing where that is not possible. */
    static Optional<Enrolment> begun(UserId learner, Move move, Instant at) {
        return switch (move) {
            case COME, ENROL -> Optional.of(new Enrolment(learner, State.IN, at));
            case ASK -> Optional.of(new Enrolment(learner, State.WAITING, at, Optional.empty(), false));
            case TAKE_BACK, GO, ADMIT, DECLINE, UNDO_DECLINE, REMOVE, RESTORE -> Optional.empty();
        };
    }

    /**
     * How the learner stands to the class after this; the same where it changes nothing, nothing where it is not possible. Whoever was
     * turned away or removed can only ask; whoever left can walk in again, and nobody else can bring them back.
     */
    Optional<Enrolment> after(Move move, Instant at) {
        return switch (move) {
            case COME -> Optional.of(state == State.LEFT ? now(State.IN, at) : asking(at));
            case ASK -> Optional.of(asking(at));
            case TAKE_BACK -> from(State.WAITING, askedFrom.orElse(State.LEFT), at);
            case GO -> from(State.IN, State.LEFT, at);
            case ADMIT -> from(State.WAITING, State.IN, at);
            case DECLINE -> between(State.WAITING, State.DECLINED, at);
            case UNDO_DECLINE -> between(State.DECLINED, State.WAITING, at);
            case REMOVE -> from(State.IN, State.REMOVED, at);
            case RESTORE -> from(State.REMOVED, State.IN, at);
            case ENROL -> enrolled(at);
        };
    }

    /** Why somebody who stands like this to the class cannot be brought into it; nothing where another page only shows something old. */
    Optional<Refusal> obstacle(Move move) {
        return switch (move) {
            case ENROL, RESTORE ->
                switch (state) {
                    case LEFT -> Optional.of(Refusal.WENT_BY_THEMSELVES).filter(_ -> wasIn || move == Move.RESTORE);
                    case REMOVED -> Optional.of(Refusal.WAS_REMOVED).filter(_ -> move == Move.ENROL);
                    case WAITING, IN, DECLINED -> Optional.empty();
                };
            case COME, ASK, TAKE_BACK, GO, ADMIT, DECLINE, UNDO_DECLINE, REMOVE -> Optional.empty();
        };
    }

    private Enrolment asking(Instant at) {
        return switch (state) {
            case WAITING, IN -> this;
            case DECLINED, LEFT, REMOVED -> new Enrolment(learner, State.WAITING, at, Optional.of(state), wasIn);
        };
    }

    private Optional<Enrolment> enrolled(Instant at) {
        return switch (state) {
            case IN -> Optional.of(this);
            case WAITING, DECLINED -> Optional.of(now(State.IN, at));
            // who only took a request back never was there, and can be brought in like anybody else
            case LEFT -> wasIn ? Optional.empty() : Optional.of(now(State.IN, at));
            case REMOVED -> Optional.empty();
        };
    }

    private Optional<Enrolment> from(State before, State after, Instant at) {
        return state == before ? Optional.of(now(after, at)) : Optional.empty();
    }

    /** It stays known from where they asked, because the decline can be undone. */
    private Optional<Enrolment> between(State before, State after, Instant at) {
        return state == before ? Optional.of(new Enrolment(learner, after, at, askedFrom, wasIn)) : Optional.empty();
    }

    private Enrolment now(State after, Instant at) {
        return new Enrolment(learner, after, at, Optional.empty(), wasIn);
    }
}
