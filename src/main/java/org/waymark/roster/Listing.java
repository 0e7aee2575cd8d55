package org.waymark.roster;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The learners of a list, and what was decided about them.
 *
 * @param decisions by the numbers of lines
 */
public record Listing(List<Line> lines, Map<Integer, Decision> decisions) {

    /** As many as come at once. */
    public static final int MOST = 5_000;

    public Listing {
        lines = List.copyOf(lines);
        decisions = Map.copyOf(decisions);
        if (lines.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " lines come at once");
        }
    }

    Optional<Decision> decided(Line line) {
        return Optional.ofNullable(decisions.get(line.number()));
    }

    boolean isLeftOut(Line line) {
        return decisions.get(line.number()) == Decision.LEAVE_OUT;
    }
}
