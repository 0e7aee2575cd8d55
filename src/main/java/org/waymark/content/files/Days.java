package org.waymark.content.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.question.Axis.Step;

/**
 * A year, a month or a day as it is written in a file: {@code 1918}, {@code 1918-05}, {@code 1918-05-28}.
 *
 * @param fineness how exactly it was written
 */
record Days(LocalDate first, LocalDate last, Step fineness) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    static Optional<Days> read(Scalar scalar) {
        var days = days(scalar.text());
        if (days.isEmpty()) {
            scalar.file().error(scalar.line(), "content.problem.not-a-date", scalar.key(), scalar.text());
        }
        return days;
    }

    private static Optional<Days> days(String text) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        try {
            var year = Integer.parseInt(written.group(1));
            if (written.group(2) == null) {
                return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Step.YEAR));
            }
            var month = YearMonth.of(year, Integer.parseInt(written.group(2)));
            if (written.group(3) == null) {
                return Optional.of(new Days(month.atDay(1), month.atEndOfMonth(), Step.MONTH));
            }
            var day = LocalDate.of(year, month.getMonth(), Integer.parseInt(written.group(3)));
            return Optional.of(new Days(day, day, Step.DAY));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
