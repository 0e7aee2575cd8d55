package org.waymark.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which events of an attempt count: those that came as they should, and those that an instructor admitted and did not set aside again.
 *
 * @param events all of them, in order
 */
record Admission(List<AttemptEvent> events) {

    List<AttemptEvent> counting() {
        return events.stream().filter(counts()).toList();
    }

    List<AttemptEvent> held() {
        return events.stream().filter(counts().negate()).toList();
    }

    private Predicate<AttemptEvent> counts() {
        var admitted = admitted();
        return event -> event.standing().counts() || admitted.contains(event.number());
    }

    private Set<Integer> admitted() {
        var admitted = new HashSet<Integer>();
        for (var event : events) {
            if (event.act() instanceof Act.Admitted(var number)) {
                admitted.add(number);
            } else if (event.act() instanceof Act.SetAside(var number, var _, var _)) {
                admitted.remove(number);
            }
        }
        return admitted;
    }
}
