package org.waymark.gradebook;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A share that is never rounded while one reckons with it: a third stays a third. */
record Ratio(BigInteger over, BigInteger under) implements Comparable<Ratio> {

    static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);

    Ratio {
        if (under.signum() <= 0) {
            throw new IllegalArgumentException("a ratio is over something above nothing");
        }
        var common = over.gcd(under);
        over = over.divide(common);
        under = under.divide(common);
    }

    static Ratio of(BigDecimal value) {
        return of(value, BigDecimal.ONE);
    }

    static Ratio of(BigDecimal over, BigDecimal under) {
        var places = Math.max(0, Math.max(over.scale(), under.scale()));
        return new Ratio(
                over.setScale(places, RoundingMode.UNNECESSARY).unscaledValue(),
                under.setScale(places, RoundingMode.UNNECESSARY).unscaledValue());
    }

    Ratio plus(Ratio other) {
        return new Ratio(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Ratio times(Ratio other) {
        return new Ratio(over.multiply(other.over), under.multiply(other.under));
    }

    /** Of something above zero. */
    Ratio per(Ratio other) {
        return new Ratio(over.multiply(other.under), under.multiply(other.over));
    }

    BigDecimal rounded(int places) {
        return new BigDecimal(over).divide(new BigDecimal(under), places, Figures.ROUNDING);
    }

    /** As percent. */
    BigDecimal percent(int places) {
        return times(of(BigDecimal.valueOf(100))).rounded(places);
    }

    @Override
    public int compareTo(Ratio other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
