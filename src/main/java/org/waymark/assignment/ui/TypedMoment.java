package org.waymark.assignment.ui;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** A day and a time as somebody typed them. */
sealed interface TypedMoment {

    int EARLIEST = 2000;
    int LATEST = 2199;

    /** Neither was typed. */
    record Nothing() implements TypedMoment {}

    /** A moment. */
    record At(Instant instant) implements TypedMoment {}

    /** A time without a day. */
    record WithoutDay() implements TypedMoment {}

    /** Not a day, or not a time. */
    record Unreadable() implements TypedMoment {}

    /** A time that clocks jump over on that day. */
    record JumpedOver() implements TypedMoment {}

    /**
     * What was typed, as {@code 2026-11-27} and {@code 18:00}, understood in this zone.
     *
     * @param otherwise the time that is meant where only a day was typed
     */
    static TypedMoment of(String day, String time, LocalTime otherwise, ZoneId zone) {
        if (day.isBlank()) {
            return time.isBlank() ? new Nothing() : new WithoutDay();
        }
        try {
            var date = LocalDate.parse(day.strip());
            var local = date.atTime(time.isBlank() ? otherwise : LocalTime.parse(time.strip()));
            return date.getYear() < EARLIEST || date.getYear() > LATEST ? new Unreadable() : at(local, zone);
        } catch (DateTimeException _) {
            return new Unreadable();
        }
    }

    /** Where clocks are put back, the earlier of two such times. */
    private static TypedMoment at(LocalDateTime local, ZoneId zone) {
        return zone.getRules().getValidOffsets(local).isEmpty()
                ? new JumpedOver()
                : new At(local.atZone(zone).toInstant());
    }
}
