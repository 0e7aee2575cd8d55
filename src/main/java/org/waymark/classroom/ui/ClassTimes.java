package org.waymark.classroom.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import org.waymark.base.Language;

/** Says when something is or was, in the zone of a class and the language of whoever reads. */
public record ClassTimes(ZoneId zone, Language language) {

    /** {@code 20 November 2026}. */
    public String day(LocalDate day) {
        return format(day, "d MMMM uuuu");
    }

    /** {@code 20 November 2026}. */
    public String day(Instant at) {
        return day(LocalDate.ofInstant(at, zone));
    }

    /** {@code Fri 20 Nov}, in the manner of the language. */
    public String shortDay(LocalDate day) {
        return format(day, "EEE d MMM");
    }

    /** {@code 20 November 2026, 14:32}. */
    public String minute(Instant at) {
        return format(at.atZone(zone), "d MMMM uuuu, HH:mm");
    }

    /** {@code 14:32:07}. */
    public String clock(Instant at) {
        return format(at.atZone(zone), "HH:mm:ss");
    }

    /** {@code Istanbul Time}. */
    public String zoneName() {
        return zone.getDisplayName(TextStyle.FULL, language.locale());
    }

    private String format(TemporalAccessor when, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(when);
    }
}
