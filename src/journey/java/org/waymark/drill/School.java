package org.waymark.drill;

import org.waymark.journey.Server;

/**
 * Where the learners go.
 *
 * @param pages what goes over the wire for pages
 * @param saves what goes over the wire for answers
 */
public record School(Server server, String quiz, Journal journal, Traffic pages, Traffic saves) {

    public static School at(Server server, Journal journal) {
        return new School(server, Exam.QUIZ, journal, new Traffic(), new Traffic());
    }
}
