package org.waymark.authoring.ui;

/** What somebody may answer to a question of merging. */
enum MergeChoice {
    THEIRS,
    MINE,
    /** Other words than either. */
    OWN
}
