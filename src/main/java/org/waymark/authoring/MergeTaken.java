package org.waymark.authoring;

import java.util.List;
import java.util.Optional;

/**
 * What only one side has changed: it is taken without a question.
 *
 * @param trail the keys of the parts that lead to it
 * @param before empty where the side has added it
 * @param after empty where the side took it away
 */
public record MergeTaken(List<String> trail, Side side, Optional<String> before, Optional<String> after) {

    public MergeTaken {
        trail = List.copyOf(trail);
    }
}
