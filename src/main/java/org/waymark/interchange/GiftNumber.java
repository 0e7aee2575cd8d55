package org.waymark.interchange;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number, or the stretch of numbers that is right. */
public sealed interface GiftNumber {

    /** This number and no other. */
    record Exactly(BigDecimal number) implements GiftNumber {}

    /** As many more or less as the tolerance says. */
    record Around(BigDecimal number, BigDecimal tolerance) implements GiftNumber {}

    /** From the least to the most, both included. */
    record Between(BigDecimal least, BigDecimal most) implements GiftNumber {}

    Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,15}(?:\\.[0-9]{1,10})?(?:[eE][-+]?[0-9]{1,2})?");

    /** What {@link #read} reads and our files can say. */
    Pattern PLAIN = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,10})?");

    default BigDecimal least() {
        return switch (this) {
            case Exactly(var number) -> number;
            case Around(var number, var tolerance) -> number.subtract(tolerance);
            case Between between -> between.least;
        };
    }

    default BigDecimal most() {
        return switch (this) {
            case Exactly(var number) -> number;
            case Around(var number, var tolerance) -> number.add(tolerance);
            case Between between -> between.most;
        };
    }

    /** {@code 4}, {@code 1822:5} or {@code 3..5}; nothing where it is none of these. */
    static Optional<GiftNumber> read(String written) {
        var dots = written.indexOf("..");
        if (dots >= 0) {
            return both(written, dots, 2)
                    .filter(it -> it.least().compareTo(it.most()) <= 0)
                    .map(it -> it);
        }
        var colon = written.indexOf(':');
        if (colon >= 0) {
            return both(written, colon, 1)
                    .filter(it -> it.most().signum() >= 0)
                    .map(it -> new Around(it.least(), it.most()));
        }
        return number(written).map(Exactly::new);
    }

    private static Optional<Between> both(String written, int at, int length) {
        var first = number(written.substring(0, at));
        var second = number(written.substring(at + length));
        return first.flatMap(one -> second.map(other -> new Between(one, other)));
    }

    private static Optional<BigDecimal> number(String written) {
        var text = written.strip();
        return NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                        .filter(it -> PLAIN.matcher(it.toPlainString()).matches())
                : Optional.empty();
    }
}
