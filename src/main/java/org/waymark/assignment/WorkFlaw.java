package org.waymark.assignment;

/** Why something cannot be assigned, or granted, as a form says it. */
public enum WorkFlaw {
    NO_SUCH_TASK(Field.TASK),
    NO_SUCH_GROUP(Field.AUDIENCE),
    NO_SUCH_LEARNER(Field.AUDIENCE),
    DUE_BEFORE_OPENING(Field.DUE),
    CLOSES_BEFORE_OPENING(Field.CLOSES),
    CLOSES_BEFORE_DUE(Field.CLOSES),
    /** Nobody could do it any more. */
    CLOSES_IN_PAST(Field.CLOSES),
    ATTEMPTS_OUT_OF_RANGE(Field.ATTEMPTS),
    NOTE_TOO_LONG(Field.NOTE),
    TOO_MANY_ASSIGNMENTS(Field.TASK),
    /** What is granted gives this learner nothing that the others do not have. */
    NOT_MORE(Field.DUE),
    REASON_TOO_LONG(Field.REASON);

    /** The part of a form that a flaw is about. */
    public enum Field {
        TASK,
        AUDIENCE,
        OPENS,
        DUE,
        CLOSES,
        ATTEMPTS,
        NOTE,
        REASON
    }

    private final Field field;

    WorkFlaw(Field field) {
        this.field = field;
    }

    public Field field() {
        return field;
    }
}
