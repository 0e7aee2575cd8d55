package org.waymark.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.base.Citation;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/**
 * A way onward from a passage.
 *
 * @param opening when it is open, before its effects; always where there is none
 * @param ways tried in order; the last one has no condition
 * @param consequence what is said once it was made, before the next place
 */
public record Choice(
        Slug id,
        Basis basis,
        LocalizedText text,
        List<Citation> cites,
        Optional<Opening> opening,
        List<Effect> effects,
        List<Way> ways,
        Optional<LocalizedText> consequence) {

    /**
     * When a choice is open.
     *
     * @param shown whether it is seen while it is closed
     * @param because why it is closed, in the author's words
     */
    public record Opening(Condition condition, boolean shown, Optional<LocalizedText> because) {}

    public Choice {
        cites = List.copyOf(cites);
        effects = List.copyOf(effects);
        ways = List.copyOf(ways);
        if (ways.isEmpty() || ways.getLast().condition().isPresent()) {
            throw new IllegalArgumentException("choice " + id + " does not always lead somewhere");
        }
    }

    /** Every condition on which something about it depends. */
    public Stream<Condition> conditions() {
        return Stream.concat(
                opening.map(Opening::condition).stream(), ways.stream().flatMap(way -> way.condition().stream()));
    }
}
