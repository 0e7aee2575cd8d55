package org.waymark.content;

import java.util.List;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.question.Item;

/**
 * A collection of items to draw from.
 *
 * @param blueprint how many of which kind were planned, where its author says so
 */
public record Bank(Slug id, Optional<Blueprint> blueprint, List<Item> items) {

    public Bank {
        items = List.copyOf(items);
    }

    public Bank(Slug id, List<Item> items) {
        this(id, Optional.empty(), items);
    }

    /** The same bank with other questions. */
    public Bank withItems(List<Item> others) {
        return new Bank(id, blueprint, others);
    }
}
