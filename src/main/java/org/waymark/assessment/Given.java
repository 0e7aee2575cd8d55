package org.waymark.assessment;

import org.waymark.question.Item;
import org.waymark.question.Response;

/** What somebody sent as a response, to be understood once it is known which item it is for. */
@FunctionalInterface
public interface Given {

    /**
     * The response to an item as an attempt with this seed shows it.
     *
     * @throws RuntimeException when it cannot have been given to this item
     */
    Response to(Item item, long seed);
}
