package org.waymark.content.files;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers, shares and lengths of time as authors write them. */
final class Amounts {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,10})?");
    private static final Pattern PERCENT = Pattern.compile("(-?[0-9]{1,3}(?:\\.[0-9]{1,5})?) ?%");
    private static final Pattern RATIO = Pattern.compile("(-?[0-9]{1,3})/([1-9][0-9]{0,2})");
    private static final Pattern STRETCH = Pattern.compile("([0-9]{1,6}) ?(s|min|h|days?)(?: |$)");

    private static final Map<String, Duration> UNITS = Map.of(
            "s", Duration.ofSeconds(1),
            "min", Duration.ofMinutes(1),
            "h", Duration.ofHours(1),
            "day", Duration.ofDays(1),
            "days", Duration.ofDays(1));

    /** As many places as a fraction of an item's worth has. */
    private static final int PLACES = 7;

    private Amounts() {}

    /** A number with a decimal point, such as {@code -12.5}. */
    static Optional<BigDecimal> number(Scalar scalar) {
        if (!NUMBER.matcher(scalar.text()).matches()) {
            scalar.file().error(scalar.line(), "content.problem.not-decimal", scalar.key(), scalar.text());
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(scalar.text()));
    }

    static boolean isPercent(Scalar scalar) {
        return PERCENT.matcher(scalar.text()).matches();
    }

    /** A share from 0 to 1: {@code 50 %} or {@code 1/2}. */
    static Optional<BigDecimal> share(Scalar scalar) {
        return share(scalar, 0);
    }

    /** A share above 0 and at most 1. */
    static Optional<BigDecimal> someShare(Scalar scalar) {
        var share = plainShare(scalar.text()).filter(it -> it.signum() > 0 && it.compareTo(BigDecimal.ONE) <= 0);
        return orReport(share, scalar, "0");
    }

    /** A share that may be taken away, from -1 to 1. */
    static Optional<BigDecimal> signedShare(Scalar scalar) {
        return share(scalar, -1);
    }

    private static Optional<BigDecimal> share(Scalar scalar, int least) {
        var share = plainShare(scalar.text())
                .filter(it -> it.compareTo(BigDecimal.valueOf(least)) >= 0 && it.compareTo(BigDecimal.ONE) <= 0);
        return orReport(share, scalar, "" + 100 * least);
    }

    private static Optional<BigDecimal> orReport(Optional<BigDecimal> share, Scalar scalar, String least) {
        if (share.isEmpty()) {
            scalar.file().error(scalar.line(), "content.problem.not-a-share", scalar.key(), scalar.text(), least);
        }
        return share;
    }

    private static Optional<BigDecimal> plainShare(String text) {
        var percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return Optional.of(new BigDecimal(percent.group(1)).movePointLeft(2));
        }
        var ratio = RATIO.matcher(text);
        return ratio.matches()
                ? Optional.of(new BigDecimal(ratio.group(1))
                        .divide(new BigDecimal(ratio.group(2)), PLACES, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    /** A length of time: {@code 45 min}, {@code 1 h 30 min}, {@code 2 days}. */
    static Optional<Duration> duration(Scalar scalar, Duration least, Duration most) {
        var length = duration(scalar.text()).filter(it -> it.compareTo(least) >= 0 && it.compareTo(most) <= 0);
        if (length.isEmpty()) {
            scalar.file()
                    .error(
                            scalar.line(),
                            "content.problem.not-a-duration",
                            scalar.key(),
                            scalar.text(),
                            written(least),
                            written(most));
        }
        return length;
    }

    private static Optional<Duration> duration(String text) {
        var stretch = STRETCH.matcher(text);
        var sum = Duration.ZERO;
        var end = 0;
        while (stretch.find() && stretch.start() == end) {
            var unit = UNITS.getOrDefault(stretch.group(2), Duration.ZERO);
            sum = sum.plus(unit.multipliedBy(Long.parseLong(stretch.group(1))));
            end = stretch.end();
        }
        return end == text.length() && end > 0 ? Optional.of(sum) : Optional.empty();
    }

    private static String written(Duration length) {
        if (length.toDays() > 0) {
            return length.toDays() + " days";
        }
        return length.toMinutes() > 0 ? length.toMinutes() + " min" : length.toSeconds() + " s";
    }
}
