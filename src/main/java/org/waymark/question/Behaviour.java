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

    private static void requireShare(BigDecimal penalty) {
        if (penalty.signum() < 0 || penalty.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a penalty is a share from 0 to 1, not " + penalty);
        }
    }
}
