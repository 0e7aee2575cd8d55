package org.waymark.classroom;

/** What can be done about how a learner stands to a class. */
public enum Move {
    /** The learner comes in by a code that lets everybody in. */
    COME,
    /** The learner comes by a code that only lets ask. */
    ASK,
    /** The learner takes the request back. */
    TAKE_BACK,
    /** The learner leaves. */
    GO,
    ADMIT,
    DECLINE,
    UNDO_DECLINE,
    REMOVE,
    RESTORE,
    /** The staff brings the learner in by a list. */
    ENROL
}
