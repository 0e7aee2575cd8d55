package org.waymark.question;

import java.math.BigDecimal;
import java.util.List;
import org.waymark.base.LocalizedText;

/**
 * How an item is asked and marked.
 *
 * @param worth points it is worth, more than 0
 * @param shuffled whether learners see its parts in an order of their own
 * @param hints given one after the other where several tries are allowed
 */
public record ItemRules(BigDecimal worth, boolean shuffled, MarkingScheme scheme, List<LocalizedText> hints) {

    public ItemRules {
        hints = List.copyOf(hints);
        if (worth.signum() <= 0) {
            throw new IllegalArgumentException("an item is worth more than " + worth);
        }
    }
}
