package org.waymark.content.files;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Moments as authors write them, {@code 2026-11-21 09:00}, in the time of a place. A time that the clocks there pass over does
 * not exist; one that they show twice needs its distance from UTC behind it: {@code 2026-10-25 02:30 +01:00}.
 */
final class Moments {

    private static final Pattern WRITTEN =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}) ([0-9]{2}:[0-9]{2})(?: ([+-][0-9]{2}:[0-9]{2}))?");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Moments() {}

    static Optional<ZoneId> zone(Scalar scalar) {
        if (!scalar.text().equals("UTC") && !ZoneId.getAvailableZoneIds().contains(scalar.text())) {
            scalar.file().error(scalar.line(), "content.problem.unknown-zone", scalar.text());
            return Optional.empty();
        }
        return Optional.of(ZoneId.of(scalar.text()));
    }

    static Optional<Instant> read(Scalar scalar, ZoneId zone) {
        var written = WRITTEN.matcher(scalar.text());
        var local = written.matches() ? local(written.group(1), written.group(2)) : Optional.<LocalDateTime>empty();
        if (local.isEmpty()) {
            scalar.file().error(scalar.line(), "content.problem.not-a-moment", scalar.key(), scalar.text());
            return Optional.empty();
        }
        var said = Optional.ofNullable(written.group(3));
        var offset = offset(scalar, local.get(), zone, said);
        return offset.map(it -> local.get().toInstant(it));
    }

    private static Optional<LocalDateTime> local(String date, String time) {
        try {
            return Optional.of(LocalDateTime.of(LocalDate.parse(date), LocalTime.parse(time)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneOffset> offset(Scalar scalar, LocalDateTime local, ZoneId zone, Optional<String> said) {
        var valid = zone.getRules().getValidOffsets(local);
        if (valid.isEmpty()) {
            reportPassedOver(scalar, zone, zone.getRules().getTransition(local));
            return Optional.empty();
        }
        var meant = said.isEmpty()
                ? valid
                : valid.stream().filter(it -> said.get().equals(written(it))).toList();
        if (meant.isEmpty()) {
            var known = valid.stream().map(Moments::written).collect(Collectors.joining(", "));
            scalar.file().error(scalar.line(), "content.problem.foreign-offset", scalar.text(), zone.getId(), known);
            return Optional.empty();
        }
        if (meant.size() > 1) {
            scalar.file()
                    .error(
                            scalar.line(),
                            "content.problem.time-comes-twice",
                            scalar.text(),
                            zone.getId(),
                            written(meant.getFirst()),
                            written(meant.getLast()));
            return Optional.empty();
        }
        return Optional.of(meant.getFirst());
    }

    private static void reportPassedOver(Scalar scalar, ZoneId zone, ZoneOffsetTransition transition) {
        scalar.file()
                .error(
                        scalar.line(),
                        "content.problem.time-passed-over",
                        scalar.text(),
                        zone.getId(),
                        CLOCK.format(transition.getDateTimeBefore()),
                        CLOCK.format(transition.getDateTimeAfter()));
    }

    /** As it is written in files, where UTC itself is +00:00. */
    private static String written(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
    }
}
