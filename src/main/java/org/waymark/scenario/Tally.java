package org.waymark.scenario;

import java.math.BigDecimal;

/** How many checkpoints and questions were met, and the sum of what was right of each. */
record Tally(int met, BigDecimal right) {

    static final Tally NONE = new Tally(0, BigDecimal.ZERO);

    Tally with(BigDecimal share) {
        return new Tally(met + 1, right.add(share).stripTrailingZeros());
    }

    boolean isAtLeast(int percent) {
        return right.multiply(BigDecimal.valueOf(100)).compareTo(BigDecimal.valueOf((long) percent * met)) >= 0
                && (met > 0 || percent == 0);
    }
}
