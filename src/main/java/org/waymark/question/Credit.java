package org.waymark.question;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What an item contributes to the mark of an attempt, as a share of its worth: from -6 to 3, to seven decimal places. */
public record Credit(BigDecimal share) {

    private static final BigDecimal LEAST = BigDecimal.valueOf(-6);
    private static final BigDecimal MOST = BigDecimal.valueOf(3);

    public static final Credit NONE = new Credit(BigDecimal.ZERO);

    public Credit {
        if (share.compareTo(LEAST) < 0 || share.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("a credit lies between -6 and 3, not at " + share);
        }
        share = share.setScale(Fraction.PLACES, RoundingMode.HALF_UP);
    }

    static Credit of(Fraction fraction) {
        return new Credit(fraction.value());
    }
}
