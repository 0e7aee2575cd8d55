package org.waymark.assignment;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.identity.UserId;

/** What was granted, found by learner and assignment. */
final class Granted {

    private record Key(UserId learner, Assignment.Id assignment) {}

    private final Map<Key, Concession> concessions;

    private Granted(Map<Key, Concession> concessions) {
        this.concessions = concessions;
    }

    static Granted of(List<Concession> concessions) {
        return new Granted(concessions.stream()
                .collect(toUnmodifiableMap(it -> new Key(it.learner(), it.assignment()), Function.identity())));
    }

    Concession to(UserId learner, Assignment.Id assignment) {
        var granted = concessions.get(new Key(learner, assignment));
        return granted == null ? Concession.none(assignment, learner) : granted;
    }
}
