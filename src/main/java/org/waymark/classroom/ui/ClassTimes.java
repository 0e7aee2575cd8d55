package org.waymark.classroom.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.waymark.base.Language;
import org.waymark.ui.Dates;

/** Says when something is or was, in the zone of a class and the language of whoever reads. */
public record ClassTimes(ZoneId zone, Language language) {

    private Dates dates() {
        return new Dates(zone, language);
    }

    /** {@code 20 November 2026}. */
    public String day(LocalDate day) {
        return dates().day(day);
    }

    /** {@code 20 November 2026}. */
    public String day(Instant at) {
        return dates().day(at);
    }

    /** {@code Fri 20 Nov}, in the manner of the language. */
    public String shortDay(LocalDate day) {
        var pattern = switch (language) {
            case ENGLISH -> "EEE d MMM";
            case TURKISH -> "d MMM EEE";
            case AZERBAIJANI -> "EEE, d MMM";
        };
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }

    /** {@code 20 November 2026, 14:32}. */
    public String minute(Instant at) {
        return dates().minute(at);
    }

    /** {@code 14:32:07}. */
    public String clock(Instant at) {
        return dates().second(at);
    }

    /** {@code 14:32:07} on the same day, otherwise with the day and without seconds. */
    public String since(Instant at, Instant now) {
        return daysBetween(at, now) == 0 ? clock(at) : minute(at);
    }

    /** How many midnights lie between the two. */
    public long daysBetween(Instant from, Instant to) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(from, zone), LocalDate.ofInstant(to, zone));
    }

    /** {@code Azerbaijan Time}. */
    public String zoneName() {
        return dates().zoneName();
    }
}
