package org.waymark.authoring;

/** How far a draft has come. */
public enum Stage {
    /** Somebody works on it. */
    WRITING,
    /** A colleague has been asked to read it. */
    IN_REVIEW,
    /** A colleague has read it and agrees. */
    APPROVED
}
