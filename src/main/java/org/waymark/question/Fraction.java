package org.waymark.question;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The share of its worth that a response earned: from 0 to 1, or from -1 where marks go below zero; to seven decimal places. */
public record Fraction(BigDecimal value) {

    static final int PLACES = 7;

    public static final Fraction NONE = new Fraction(BigDecimal.ZERO);
    public static final Fraction FULL = new Fraction(BigDecimal.ONE);

    public Fraction {
        if (value.abs().compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a fraction lies between -1 and 1, not at " + value);
        }
        value = value.setScale(PLACES, RoundingMode.HALF_UP);
    }

    public static Fraction fullIf(boolean earned) {
        return earned ? FULL : NONE;
    }

    /** {@code part} of {@code whole}; a part below zero earns nothing. */
    public static Fraction of(int part, int whole) {
        return bounded(BigDecimal.valueOf(part), whole, false);
    }

    /** {@code part} of {@code whole}, at most all, at least nothing or, where it may lie below zero, at least minus all. */
    static Fraction bounded(BigDecimal part, int whole, boolean belowZero) {
        var least = belowZero ? BigDecimal.ONE.negate() : BigDecimal.ZERO;
        return new Fraction(part.divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.HALF_UP)
                .max(least)
                .min(BigDecimal.ONE));
    }

    public boolean isFull() {
        return equals(FULL);
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
