package org.waymark.authoring;

/** One of two versions of a file that come from the same one. */
public enum Side {
    /** What others have made of it. */
    THEIRS,
    /** What whoever merges has made of it. */
    MINE
}
