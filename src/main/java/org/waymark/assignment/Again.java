package org.waymark.assignment;

import java.util.List;
import java.util.Optional;
import org.waymark.assessment.AttemptOutline;

/**
 * What a learner who has handed in a quiz can still do at it.
 *
 * @param passed whether an attempt reached what it takes to pass, or may once it is marked
 * @param underWay whether another attempt was begun and is not handed in
 * @param left how many more can be begun; empty for any number
 */
public record Again(boolean passed, boolean underWay, Optional<Integer> left) {

    /** @param most how many attempts there are in all; empty for any number */
    static Again after(List<AttemptOutline> attempts, Optional<Integer> most) {
        return new Again(
                attempts.stream()
                        .flatMap(it -> it.done().stream())
                        .anyMatch(it -> it.result().passed() || it.result().provisional()),
                attempts.stream().anyMatch(it -> it.done().isEmpty()),
                most.map(number -> Math.max(0, number - attempts.size())));
    }

    /** Whether there is something to go on with, or a reason to begin once more. */
    boolean isOpen() {
        return underWay || (!passed && left.filter(it -> it == 0).isEmpty());
    }
}
