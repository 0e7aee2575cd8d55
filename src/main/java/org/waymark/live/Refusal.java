package org.waymark.live;

/** Why something is not possible in a walk that a class makes together. */
public enum Refusal {
    /** Whoever voted has not joined. */
    NOT_JOINED,
    /** The walk was ended. */
    ENDED,
    /** It is about another passage or another vote than the one that is on now. */
    OTHER_ROUND,
    /** Nobody can vote now. */
    NOT_OPEN,
    /** The vote is open already. */
    ALREADY_OPEN,
    /** The vote has to be closed first. */
    STILL_OPEN,
    /** It cannot be voted for: there is no such choice here, or it is closed. */
    NOT_ON_PAPER,
    /** This is talked about, not voted on. */
    TALKED_ABOUT
}
