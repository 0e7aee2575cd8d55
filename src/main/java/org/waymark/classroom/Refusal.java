package org.waymark.classroom;

/** Why something is not possible in a class that would be possible in another one. */
public enum Refusal {
    /** Nobody can be invited under this name: there is no such account, it is no instructor's, or it is a learner's of the class. */
    NO_SUCH_COLLEAGUE,
    ALREADY_RUNS_IT,
    /** Without them nobody would teach the class any more. */
    LAST_TEACHER,
    /** Whoever runs a class cannot be a learner in it. */
    RUNS_THIS_CLASS,
    /** There is no place left. */
    FULL,
    /** They have come, or asked, and gone again so often today that the class would read of nothing else. */
    TOO_OFTEN,
    /** They went by themselves and only they can come back. */
    WENT_BY_THEMSELVES,
    /** They were removed; bringing them back takes saying so. */
    WAS_REMOVED,
    /** Another group of the class is called so, regardless of case. */
    GROUP_NAME_TAKEN,
    /** Something is assigned to the group. */
    GROUP_IN_USE
}
