package org.waymark.assignment;

import org.waymark.base.Slug;

/** What can be assigned: something of a course, in whatever edition is current when it is done. */
public record Task(Slug course, Kind kind, Slug id) {

    /** What kind of thing it is. */
    public enum Kind {
        LESSON,
        QUIZ,
        SCENARIO,
        /** Everything in a module of the course. */
        MODULE
    }
}
