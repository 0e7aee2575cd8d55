package org.waymark.question;

import java.time.LocalDate;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/**
 * Something that happened, to be placed on an axis.
 *
 * @param from the first day on which it can be placed rightly
 * @param to the last day on which it can be placed rightly; the same where one day is meant
 * @param tolerance how many steps of the axis it may be placed beside that
 */
public record DatedEvent(
        Slug id, LocalizedText text, LocalDate from, LocalDate to, int tolerance, Rationale rationale) {

    public DatedEvent {
        if (from.isAfter(to) || tolerance < 0) {
            throw new IllegalArgumentException("event " + id + " has no place");
        }
    }
}
