package org.waymark.question;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.base.Slug;

/**
 * Where an item belongs: by this it is drawn and reported on.
 *
 * @param objective the one it was written for
 * @param further objectives of which it gives evidence as well
 * @param facts entries of the author's own ledger of facts
 * @param tags words of the author's own
 */
public record Filing(
        Slug objective, Set<Slug> further, Level level, Difficulty difficulty, List<String> facts, Set<Slug> tags) {

    public Filing {
        further = Set.copyOf(further);
        facts = List.copyOf(facts);
        tags = Set.copyOf(tags);
    }

    /** Every objective of which the item gives evidence. */
    public Set<Slug> objectives() {
        return Stream.concat(Stream.of(objective), further.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
