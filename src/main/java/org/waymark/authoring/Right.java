package org.waymark.authoring;

/** What somebody may do with a course besides seeing its drafts. */
public enum Right {
    /** Write drafts, and take them back. */
    EDIT,
    /** Agree to drafts of others. */
    REVIEW,
    /** Make drafts the next edition, and settle who else writes the course. */
    PUBLISH
}
