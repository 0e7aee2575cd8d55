package org.waymark.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.content.Edition;
import org.waymark.content.Library;
import org.waymark.identity.UserId;

/** Tells who of a class does a quiz for another class, too, at this moment; whoever asks has made sure that it is their class. */
@Component
public class AtWorkElsewhere {

    private final Assignments assignments;
    private final Library library;
    private final Clock clock;

    AtWorkElsewhere(Assignments assignments, Library library, Clock clock) {
        this.assignments = assignments;
        this.library = library;
        this.clock = clock;
    }

    /** Those of these learners to whom another class has assigned the quiz of an assignment, by itself or with its module, and it is open. */
    public Set<UserId> of(Assignment here, Collection<UserId> learners) {
        var now = clock.instant();
        return library.current(here.task().course())
                .map(Edition::course)
                .map(course -> assignments
                        .inForceFor(
                                learners, Tasks.concerning(course, here.task().id()))
                        .stream()
                        .filter(it -> !it.assignment().classroom().equals(here.classroom()) && isOpen(it, now))
                        .map(it -> it.concession().learner())
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private static boolean isOpen(Theirs theirs, Instant now) {
        var window = theirs.window();
        return window.opens().filter(now::isBefore).isEmpty()
                && window.closes().filter(closes -> !now.isBefore(closes)).isEmpty();
    }
}
