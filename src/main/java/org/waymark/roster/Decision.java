package org.waymark.roster;

/** What somebody has decided about a line that could be meant in more than one way. */
public enum Decision {
    /** Nothing is done with it. */
    LEAVE_OUT,
    /** Whoever was removed or turned away comes in again. */
    TAKE_BACK,
    /** Whoever waits under the same name is the one who is meant, and is let in. */
    LET_IN,
    /** It is another person of the same name. */
    SOMEBODY_ELSE
}
