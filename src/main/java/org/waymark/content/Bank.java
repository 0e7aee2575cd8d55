package org.waymark.content;

import java.util.List;
import org.waymark.base.Slug;
import org.waymark.question.Item;

/** A collection of items to draw from. */
public record Bank(Slug id, List<Item> items) {

    public Bank {
        items = List.copyOf(items);
    }
}
