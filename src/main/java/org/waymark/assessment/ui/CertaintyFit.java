package org.waymark.assessment.ui;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.question.Certainty;
import org.waymark.question.Fraction;

/**
 * How well one level of certainty fits what was right on it. With the points of {@link Certainty}, a level earns more than its
 * neighbours as long as the share of right answers lies between two bounds.
 *
 * @param given how many answers were given on it
 * @param percent how much of them was right
 */
record CertaintyFit(Certainty level, int given, int percent) {

    /** Fewer say nothing. */
    private static final int ENOUGH = 3;

    /** What a number of answers on a level says. */
    enum Reading {
        FEW,
        FITS,
        OVER,
        UNDER
    }

    static CertaintyFit of(Certainty level, List<Fraction> earned) {
        var sum = earned.stream().mapToDouble(it -> it.value().doubleValue()).sum();
        return new CertaintyFit(
                level, earned.size(), earned.isEmpty() ? 0 : Math.toIntExact(Math.round(100 * sum / earned.size())));
    }

    /** The levels of which there is something to read. */
    static Stream<Certainty> levels() {
        return Stream.of(Certainty.LOW, Certainty.MIDDLE, Certainty.HIGH);
    }

    /** From this percentage on the level pays more than the one below. */
    int from() {
        return switch (level) {
            case NO_IDEA, LOW -> 0;
            case MIDDLE -> 67;
            case HIGH -> 80;
        };
    }

    /** Up to this percentage it pays more than the one above. */
    int to() {
        return switch (level) {
            case NO_IDEA -> 0;
            case LOW -> 67;
            case MIDDLE -> 80;
            case HIGH -> 100;
        };
    }

    Reading reading() {
        if (given < ENOUGH) {
            return Reading.FEW;
        }
        return percent < from() ? Reading.OVER : percent > to() ? Reading.UNDER : Reading.FITS;
    }
}
