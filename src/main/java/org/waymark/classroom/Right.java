package org.waymark.classroom;

/** What somebody on the staff of a class may do besides reading its name, its staff and its roster. */
public enum Right {
    /** Let learners in, turn them away, remove and restore them, put them into groups, open and close the ways in. */
    ROSTER,
    /** Assign work, and give single learners more time. */
    ASSIGN,
    /** See what learners did: reports, attempts, playthroughs. */
    FOLLOW,
    /** Mark what learners did, decide about late answers, set grades and release them. */
    MARK
}
