package org.waymark.classroom.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.waymark.base.Language;

/** Says when something is or was, in the zone of a class and the language of whoever reads. */
record ClassTimes(ZoneId zone, Locale locale) {

    /** {@code 20 November 2026}. */
    String day(Instant at) {
        return format(at, "d MMMM uuuu");
    }

    /** {@code 20 November 2026, 14:32}. */
    String minute(Instant at) {
        return format(at, "d MMMM uuuu, HH:mm");
    }

    private String format(Instant at, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Language.of(locale).locale())
                .format(at.atZone(zone));
    }
}
