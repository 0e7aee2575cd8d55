package org.waymark.gradebook;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How exactly figures are given: never finer than hundredths. */
final class Figures {

    private Figures() {}

    /** The figure in hundredths, as figures are compared and kept. */
    static BigDecimal twoPlaces(BigDecimal figure) {
        try {
            return figure.setScale(2, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException _) {
            throw new IllegalArgumentException("no figure is finer than hundredths");
        }
    }
}
