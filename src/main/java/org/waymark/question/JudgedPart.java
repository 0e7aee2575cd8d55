package org.waymark.question;

import java.math.BigDecimal;

/**
 * One part of a response, judged.
 *
 * @param stake how many parts of the worth hang on it
 * @param earned the share of its stake that it earns where nothing is weighed, from 0 to 1
 * @param adds what it adds where weights are marked, in the same parts of the worth as the stake; perhaps below 0
 * @param reachable what it would add if it were right
 */
public record JudgedPart(
        Place place, Finding finding, int stake, BigDecimal earned, BigDecimal adds, BigDecimal reachable) {

    /** A part that earns all of its stake or nothing. */
    static JudgedPart of(Place place, Finding finding, int stake) {
        return earning(place, finding, stake, finding.faultless() ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    /** A part that is right where it earns all of its stake, wrong where it earns nothing. */
    static JudgedPart sharing(Place place, int stake, BigDecimal earned) {
        var finding = earned.signum() == 0
                ? Finding.WRONG
                : earned.compareTo(BigDecimal.ONE) == 0 ? Finding.RIGHT : Finding.PARTLY;
        return earning(place, finding, stake, earned);
    }

    private static JudgedPart earning(Place place, Finding finding, int stake, BigDecimal earned) {
        var all = finding.needed() ? BigDecimal.valueOf(stake) : BigDecimal.ZERO;
        return new JudgedPart(place, finding, stake, earned, all.multiply(earned), all);
    }

    /** The same part with weights of its own. */
    JudgedPart weighing(BigDecimal added, BigDecimal addedIfRight) {
        return new JudgedPart(place, finding, stake, earned, added, addedIfRight);
    }

    /** What it earns of its stake, in parts of the worth. */
    BigDecimal gain() {
        return earned.multiply(BigDecimal.valueOf(stake));
    }
}
