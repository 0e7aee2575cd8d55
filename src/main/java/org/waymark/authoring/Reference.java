package org.waymark.authoring;

/**
 * A part of a course that speaks of another one.
 *
 * @param by the id of what speaks of it
 */
public record Reference(Relation relation, String by) {

    /** What it says of the other one. */
    public enum Relation {
        /** A quiz draws from the bank. */
        DRAWS_FROM,
        /** A scenario asks a question of the bank. */
        ASKS,
        /** A figure stands in the lesson or section. */
        STANDS_IN,
        /** A quiz is the check of the lesson. */
        CHECKS,
        /** The course offers the quiz to find out where to begin. */
        PLACES,
        /** A section of a placement quiz tells whether the module can be skipped. */
        SKIPS
    }
}
