package org.waymark.question;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points earned of points possible: never more than possible, below 0 only where a quiz takes points away. */
public record Mark(BigDecimal earned, BigDecimal possible) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static final Mark NOTHING = new Mark(BigDecimal.ZERO, BigDecimal.ZERO);

    public Mark {
        if (possible.signum() < 0 || earned.compareTo(possible) > 0) {
            throw new IllegalArgumentException("a mark of " + earned + " of " + possible + " cannot be");
        }
    }

    /** The mark for earning {@code fraction} of an item's worth. */
    public static Mark of(Fraction fraction, BigDecimal worth) {
        return new Mark(fraction.value().multiply(worth), worth);
    }

    public Mark plus(Mark other) {
        return new Mark(earned.add(other.earned), possible.add(other.possible));
    }

    /** Percent of the points possible, 0 to 100, to two decimal places; 0 where no points are possible. */
    public BigDecimal percent() {
        return possible.signum() == 0
                ? BigDecimal.ZERO.setScale(2)
                : earned.multiply(HUNDRED).divide(possible, 2, RoundingMode.HALF_UP);
    }
}
