package org.waymark.content;

import org.waymark.base.Slug;

/** A section was named that the current edition of the course does not have. */
public final class NoSuchSection extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoSuchSection(Slug course, Slug lesson, Slug section) {
        super("there is no section " + section + " of lesson " + lesson + " in course " + course);
    }
}
