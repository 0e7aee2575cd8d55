package org.waymark.gradebook;

/** Why something cannot be done to a gradebook. */
public enum Refusal {
    /** There is no such column any more. */
    COLUMN_GONE,
    /** There is no such category any more. */
    CATEGORY_GONE,
    /** Such a learner is not in the class, or no longer. */
    LEARNER_GONE,
    /** More points than can be had. */
    ABOVE_POSSIBLE,
    /** Marks that are there would be above what can be had. */
    MARKS_ABOVE_POSSIBLE,
    TOO_MANY_COLUMNS,
    /** There is nothing in it that could be released. */
    NOTHING_TO_RELEASE,
    ALREADY_TAKEN_BACK
}
