package org.waymark.authoring;

import java.util.List;
import org.waymark.question.Item;

/**
 * What an attempt at a quiz would get.
 *
 * @param seed from which it follows; the same draws the same as long as nothing changes
 * @param planned how many questions the quiz wants; where fewer are drawn, its draws want the same ones
 */
public record Drawn(long seed, int planned, List<Item> items) {

    public Drawn {
        items = List.copyOf(items);
    }

    /** Whether the quiz wants more questions than there are for it. */
    public boolean isShort() {
        return items.size() < planned;
    }
}
