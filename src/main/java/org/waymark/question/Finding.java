package org.waymark.question;

/** What judging says of one part of a response. */
public enum Finding {
    /** Given, and right. */
    RIGHT,
    /** Given, and accepted for a share. */
    PARTLY,
    /** Given, and wrong. */
    WRONG,
    /** Belongs there and was not given. */
    MISSING,
    /** Given, and does not belong there. */
    SURPLUS,
    /** Does not belong there, and was rightly left alone. */
    SPARED;

    /** Whether the right response holds the part. */
    public boolean needed() {
        return this != SURPLUS && this != SPARED;
    }

    /** Whether there is nothing to be said against it. */
    public boolean faultless() {
        return this == RIGHT || this == SPARED;
    }

    /** Whether something was given that is wrong. */
    public boolean mistaken() {
        return this == WRONG || this == SURPLUS;
    }
}
