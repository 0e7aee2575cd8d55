package org.waymark.gradebook;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * Columns that count together.
 *
 * @param weight percent of the total, 0 to 100; where the weights of a book make another sum than 100, they count in proportion
 * @param dropLowest how many of the lowest results of a learner are left out, as long as one remains
 */
public record Category(Id id, String name, BigDecimal weight, int dropLowest) {

    public static final int LONGEST_NAME = 60;
    public static final int MOST_DROPPED = 20;
    public static final BigDecimal HEAVIEST = BigDecimal.valueOf(100);

    /** The identity of a category. */
    public record Id(UUID value) {}

    public Category {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a category has a name of 1 to " + LONGEST_NAME + " characters");
        }
        weight = Figures.twoPlaces(weight);
        if (weight.signum() < 0 || weight.compareTo(HEAVIEST) > 0 || dropLowest < 0 || dropLowest > MOST_DROPPED) {
            throw new IllegalArgumentException(
                    "a weight lies between 0 and 100; at most " + MOST_DROPPED + " are dropped");
        }
    }
}
