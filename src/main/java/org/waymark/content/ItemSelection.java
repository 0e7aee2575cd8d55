package org.waymark.content;

import java.util.List;
import org.waymark.base.Slug;

/**
 * Which items of a bank a quiz draws, and how many.
 *
 * @param candidates the items to draw from, in the order of the bank
 * @param count how many of them are drawn, from 1 to their number
 */
public record ItemSelection(Slug bank, List<Slug> candidates, int count) {

    public ItemSelection {
        candidates = List.copyOf(candidates);
        if (count < 1 || count > candidates.size()) {
            throw new IllegalArgumentException("cannot draw " + count + " of " + candidates.size() + " items");
        }
    }
}
