package org.waymark.content;

import java.util.List;
import java.util.Optional;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/**
 * Items assembled for taking.
 *
 * @param after the lesson whose check it is, where it is one
 * @param cutScore the percentage of the points from which an attempt passes, 0 to 100
 * @param selections what is drawn when an attempt starts, in this order
 * @param shuffled whether the drawn items are put in an order of their own for each attempt
 */
public record Quiz(
        Slug id,
        LocalizedText title,
        Optional<LocalizedText> summary,
        Optional<Slug> after,
        Pacing pacing,
        int cutScore,
        List<ItemSelection> selections,
        boolean shuffled)
        implements Activity {

    /** How much of a quiz is on the page at a time. */
    public enum Pacing {
        ONE_AT_A_TIME,
        ALL
    }

    public Quiz {
        selections = List.copyOf(selections);
        if (cutScore < 0 || cutScore > 100) {
            throw new IllegalArgumentException("a cut score is a percentage, not " + cutScore);
        }
    }

    /** How many items an attempt has. */
    public int itemCount() {
        return selections.stream().mapToInt(ItemSelection::count).sum();
    }
}
