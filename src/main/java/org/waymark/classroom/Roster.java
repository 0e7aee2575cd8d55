package org.waymark.classroom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.identity.Person;

/** Everybody who is in a class, was, or asked to be, and the groups of those who are. */
public record Roster(List<Listed> listed, List<Group> groups) {

    public Roster {
        listed = List.copyOf(listed);
        groups = List.copyOf(groups);
    }

    /**
     * Somebody on the roster.
     *
     * @param lastSeen when they last did something; only of those in the class
     */
    public record Listed(Person person, Enrolment enrolment, Optional<Instant> lastSeen) {}
}
