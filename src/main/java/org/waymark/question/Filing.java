package org.waymark.question;

import java.util.List;
import java.util.Set;
import org.waymark.base.Slug;

/**
 * Where an item belongs: by this it is drawn and reported on.
 *
 * @param facts entries of the author's own ledger of facts
 * @param tags words of the author's own
 */
public record Filing(Slug objective, Level level, Difficulty difficulty, List<String> facts, Set<Slug> tags) {

    public Filing {
        facts = List.copyOf(facts);
        tags = Set.copyOf(tags);
    }
}
