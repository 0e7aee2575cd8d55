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

    /** How somebody stands to a class to whom it was nothing before; nothing where that is not possible. */
    static Optional<Enrolment> begun(UserId learner, Move move, Instant at) {
        return switch (move) {
            case COME, ENROL -> Optional.of(new Enrolment(learner, State.IN, at));
            case ASK -> Optional.of(new Enrolment(learner, State.WAITING, at));
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
                    case LEFT -> Optional.of(Refusal.WENT_BY_THEMSELVES);
                    case REMOVED -> Optional.of(Refusal.WAS_REMOVED).filter(_ -> move == Move.ENROL);
                    case WAITING, IN, DECLINED -> Optional.empty();
                };
            case COME, ASK, TAKE_BACK, GO, ADMIT, DECLINE, UNDO_DECLINE, REMOVE -> Optional.empty();
        };
    }

    private Enrolment asking(Instant at) {
        return switch (state) {
            case WAITING, IN -> this;
            case DECLINED, LEFT, REMOVED -> new Enrolment(learner, State.WAITING, at, Optional.of(state));
        };
    }

    private Optional<Enrolment> enrolled(Instant at) {
        return switch (state) {
            case IN -> Optional.of(this);
            case WAITING, DECLINED -> Optional.of(now(State.IN, at));
            case LEFT, REMOVED -> Optional.empty();
        };
    }

    private Optional<Enrolment> from(State before, State after, Instant at) {
        return state == before ? Optional.of(now(after, at)) : Optional.empty();
    }

    /** It stays known from where they asked, because the decline can be undone. */
    private Optional<Enrolment> between(State before, State after, Instant at) {
        return state == before ? Optional.of(new Enrolment(learner, after, at, askedFrom)) : Optional.empty();
    }

    private Enrolment now(State after, Instant at) {
        return new Enrolment(learner, after, at);
    }
}
