package org.waymark.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Collects what is lost in parts of the worth, and turns it into shares that add up to the last decimal place. */
final class Ledger {

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(BigDecimal stakes, Function<BigDecimal, Loss> loss) {}

    void take(BigDecimal stakes, Function<BigDecimal, Loss> loss) {
        entries.add(new Entry(stakes, loss));
    }

    /**
     * The losses as shares of the worth; what is lacking between their sum and the fraction was given or taken by its bounds.
     *
     * @param whole how many parts the worth has
     * @param factor what the whole counts for
     */
    List<Loss> close(int whole, Fraction fraction, BigDecimal factor) {
        var losses = new ArrayList<Loss>();
        var open = BigDecimal.valueOf(whole);
        var left = BigDecimal.ONE;
        for (var entry : entries) {
            open = open.subtract(entry.stakes());
            var next = open.divide(BigDecimal.valueOf(whole), Fraction.PLACES, RoundingMode.HALF_UP);
            add(losses, left.subtract(next).multiply(factor), entry.loss());
            left = next;
        }
        add(losses, left.subtract(fraction.value()).multiply(factor), Loss.Bounded::new);
        return losses;
    }

    /** Adds what is not nothing. */
    static void add(List<Loss> losses, BigDecimal amount, Function<BigDecimal, Loss> loss) {
        if (amount.signum() != 0) {
            losses.add(loss.apply(amount));
        }
    }
}
