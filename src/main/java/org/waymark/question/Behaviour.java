package org.waymark.question;

import java.math.BigDecimal;

/** How one may attempt an item, and what several tries at it are worth. Rules: Moodle's question behaviours. */
public sealed interface Behaviour {

    /** Nothing is said before the attempt is handed in; the last response counts. */
    record Deferred() implements Behaviour {}

    /** A response is checked once, told at once, and final. */
    record Immediate() implements Behaviour {}

    /** Any number of tries; each earlier one takes the penalty from what a later one earns; the best counts. */
    record Adaptive(BigDecimal penalty) implements Behaviour {
        public Adaptive {
            requireShare(penalty);
        }
    }

    /** As many tries as there are hints, and one more; each one used takes the penalty from what the next earns. */
    record Interactive(BigDecimal penalty) implements Behaviour {
        public Interactive {
            requireShare(penalty);
        }
    }

    /** With each response one says how sure one is: a sure right answer earns more, a sure wrong one costs more. */
    record Certain(boolean immediate) implements Behaviour {}

    /** Checked, told and tried again as often as one likes; nothing counts. */
    record Practice() implements Behaviour {}

    /** The highest credit that an item can earn, as a share of its worth. */
    default BigDecimal most() {
        return switch (this) {
            case Deferred _, Immediate _, Adaptive _, Interactive _ -> BigDecimal.ONE;
            case Certain _ -> Certainty.HIGH.right();
            case Practice _ -> BigDecimal.ZERO;
        };
    }

    /** Whether a response is checked, and told about, before the attempt is handed in. */
    default boolean tells() {
        return switch (this) {
            case Immediate _, Adaptive _, Interactive _, Practice _ -> true;
            case Certain(var immediate) -> immediate;
            case Deferred _ -> false;
        };
    }

    private static void requireShare(BigDecimal penalty) {
        if (penalty.signum() < 0 || penalty.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a penalty is a share from 0 to 1, not " + penalty);
        }
    }
}
