package org.waymark.drill;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the checker found.
 *
 * @param acknowledged how many events the learners were told are stored
 * @param lost how many of them are not
 * @param doubled how many are there more than once
 * @param violations every breach of an invariant, those included, each beginning with its number
 */
public record Checked(long acknowledged, long lost, long doubled, List<String> violations) {

    public Checked {
        violations = List.copyOf(violations);
    }

    Checked and(Checked other) {
        return new Checked(
                acknowledged + other.acknowledged,
                lost + other.lost,
                doubled + other.doubled,
                Stream.concat(violations.stream(), other.violations.stream()).toList());
    }
}
