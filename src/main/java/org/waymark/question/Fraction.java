package org.waymark.question;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The share of its worth that a response earned: from 0 to 1, to seven decimal places. */
public record Fraction(BigDecimal value) {

    private static final int PLACES = 7;

    public static final Fraction NONE = new Fraction(BigDecimal.ZERO);
    public static final Fraction FULL = new Fraction(BigDecimal.ONE);

    public Fraction {
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a fraction lies between 0 and 1, not at " + value);
        }
        value = value.setScale(PLACES, RoundingMode.HALF_UP);
    }

    public static Fraction fullIf(boolean earned) {
        return earned ? FULL : NONE;
    }

    /** {@code part} of {@code whole}; a part below zero earns nothing. */
    public static Fraction of(int part, int whole) {
        return new Fraction(
                BigDecimal.valueOf(Math.max(part, 0)).divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.HALF_UP));
    }

    public boolean isFull() {
        return equals(FULL);
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
