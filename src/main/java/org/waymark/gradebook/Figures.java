package org.waymark.gradebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** How exactly figures are given: never finer than hundredths, and rounded by one rule wherever one is shown. */
public final class Figures {

    /** The one rule by which figures are rounded: a half goes up. */
    static final RoundingMode ROUNDING = RoundingMode.HALF_UP;

    private Figures() {}

    /** Points as a page and a file show them: at most two places. */
    public static BigDecimal shown(BigDecimal points) {
        var two = points.setScale(2, ROUNDING).stripTrailingZeros();
        return two.scale() < 0 ? two.setScale(0) : two;
    }

    /** The mean of some points as it is shown. */
    public static BigDecimal mean(List<BigDecimal> points) {
        return shown(
                Ratio.of(points.stream().reduce(BigDecimal.ZERO, BigDecimal::add), BigDecimal.valueOf(points.size()))
                        .rounded(2));
    }

    /** The figure in hundredths, as figures are compared and kept. */
    static BigDecimal twoPlaces(BigDecimal figure) {
        try {
            return figure.setScale(2, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException _) {
            throw new IllegalArgumentException("no figure is finer than hundredths");
        }
    }
}
