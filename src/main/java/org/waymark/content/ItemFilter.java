package org.waymark.content;

import java.util.Set;
import org.waymark.base.Slug;
import org.waymark.question.Difficulty;
import org.waymark.question.Item;
import org.waymark.question.Level;

/** Which items are meant: those that meet every condition; of several words in one condition, one is enough, and none asks for nothing. */
public record ItemFilter(
        Set<Slug> objectives, Set<Level> levels, Set<Difficulty> difficulties, Set<Slug> tags, Set<Slug> items) {

    public ItemFilter {
        objectives = Set.copyOf(objectives);
        levels = Set.copyOf(levels);
        difficulties = Set.copyOf(difficulties);
        tags = Set.copyOf(tags);
        items = Set.copyOf(items);
    }

    /** Whether an item is meant. */
    public boolean means(Item item) {
        return meetsAny(objectives, item.filing().objectives())
                && meetsAny(levels, Set.of(item.level()))
                && meetsAny(difficulties, Set.of(item.difficulty()))
                && meetsAny(items, Set.of(item.id()))
                && meetsAny(tags, item.filing().tags());
    }

    private static <T> boolean meetsAny(Set<T> wanted, Set<T> has) {
        return wanted.isEmpty() || has.stream().anyMatch(wanted::contains);
    }
}
