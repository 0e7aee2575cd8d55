package org.waymark.live;

/** How far a round has come. */
public enum Stage {
    /** The class reads and talks. */
    READING,
    /** The class votes. */
    OPEN,
    /** Voting is over and the split can be seen; there may be another ballot. */
    CLOSED,
    /** The instructor has moved on. */
    DECIDED
}
