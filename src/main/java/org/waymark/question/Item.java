package org.waymark.question;

import java.math.BigDecimal;
import java.util.List;
import org.waymark.base.Citation;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/**
 * A question with an identity, an objective and a worth.
 *
 * @param facts entries of the author's own ledger of facts
 * @param worth points it is worth, more than 0
 * @param shuffled whether learners see its options in an order of their own
 * @param explanation why the right answer is right
 */
public record Item(
        Slug id,
        Slug objective,
        Level level,
        Difficulty difficulty,
        List<String> facts,
        List<Citation> cites,
        BigDecimal worth,
        boolean shuffled,
        LocalizedText explanation,
        Question question) {

    public Item {
        facts = List.copyOf(facts);
        cites = List.copyOf(cites);
        if (worth.signum() <= 0) {
            throw new IllegalArgumentException("item " + id + " is worth nothing");
        }
    }

    /** The same item, its question asked another way. */
    Item asking(Question other) {
        return new Item(id, objective, level, difficulty, facts, cites, worth, shuffled, explanation, other);
    }
}
