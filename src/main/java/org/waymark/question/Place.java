package org.waymark.question;

import org.waymark.base.Slug;

/** A part of a response that is judged for itself. */
public sealed interface Place {

    /** An option, region, premise, member, event or gap, by its id. */
    record Named(Slug id) implements Place {}

    /** Two elements of which the second should directly follow the first. */
    record Neighbours(Slug first, Slug second) implements Place {}

    /** A part that each question of a kind has: the whole of a typed answer, the three parts of source criticism. */
    enum Role implements Place {
        WHOLE,
        VERDICT,
        REASON,
        LABEL,
        PARAGRAPH,
        STANDPOINT
    }
}
