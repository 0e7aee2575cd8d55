package org.waymark.question;

/** What a learner did with an item. */
public enum Act {
    /** Gave a response, or changed it. */
    ANSWERED,
    /** Asked to have it checked. */
    CHECKED,
    /** Wants to try again. */
    REDONE
}
