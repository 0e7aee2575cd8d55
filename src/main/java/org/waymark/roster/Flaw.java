package org.waymark.roster;

/** What can be wrong with a line of a list. */
public enum Flaw {
    QUOTE_OPEN,
    NAME_MISSING,
    NAME_TOO_LONG,
    NAME_BEGINS_ODDLY,
    NAME_HIDDEN_SIGNS,
    LETTERS_LOST,
    USER_NAME_LENGTH,
    USER_NAME_SIGNS,
    /** Another line wishes for the same. */
    USER_NAME_TWICE,
    /** It cannot be had; whose it is, if anybody's, is not said. */
    USER_NAME_NOT_FREE,
    GROUP_TOO_LONG,
    GROUP_SIGNS,
    /** An earlier line has the same name. */
    NAME_TWICE,
    /** Somebody of this name is in the class. */
    NAME_IN_CLASS,
    /** Somebody who calls themselves so waits to be let in; it need not be who is meant. */
    NAME_WAITS,
    /** They were removed from the class. */
    WAS_REMOVED,
    /** They asked to be let in and were turned away. */
    WAS_DECLINED,
    /** They have left the class: only they can come in again. */
    HAS_LEFT,
    /** Whoever runs a class cannot be a learner in it. */
    RUNS_THIS_CLASS
}
