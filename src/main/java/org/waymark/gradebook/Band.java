package org.waymark.gradebook;

import java.math.BigDecimal;

/**
 * A step of a scale that says results by names or letters.
 *
 * @param from the lowest percentage that reaches it, 0 to 100
 */
public record Band(BigDecimal from, String name) {

    public static final int LONGEST_NAME = 16;

    public Band {
        name = name.strip();
        from = Figures.twoPlaces(from);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a band has a name of 1 to " + LONGEST_NAME + " characters");
        }
        if (from.signum() < 0 || from.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("a band begins between 0 and 100 percent");
        }
    }

    static Band of(int from, String name) {
        return new Band(BigDecimal.valueOf(from), name);
    }
}
