package org.waymark.classroom;

import java.util.List;
import java.util.Optional;

/**
 * What a code leads to, before one joins.
 *
 * @param teachers what they are called
 * @param asks whether joining only asks to be let in
 * @param full whether there is no place left
 * @param runsIt whether whoever looks runs the class and cannot join it
 * @param mine how whoever looks stands to the class already
 */
public record Offer(
        Classroom classroom,
        List<String> teachers,
        boolean asks,
        boolean full,
        boolean runsIt,
        Optional<Enrolment.State> mine) {

    public Offer {
        teachers = List.copyOf(teachers);
    }
}
