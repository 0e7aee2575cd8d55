package org.waymark.assessment;

/** What became of an order to steer an attempt. */
public enum Obeyed {
    DONE,
    /** The very same order had arrived before. */
    ALREADY_DONE,
    /** It was so already. */
    AS_IT_WAS,
    /** Its time is not limited, so there is nothing to add to. */
    UNLIMITED,
    /** Somebody else has steered it since whoever ordered looked at it. */
    OVERTAKEN,
    /** Its first question has not been shown yet. */
    NOT_BEGUN,
    /** Its time is up; it is about to be handed in. */
    TIME_UP,
    /** It has been handed in. */
    HANDED_IN
}
