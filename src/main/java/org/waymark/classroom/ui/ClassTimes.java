package org.waymark.classroom.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
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

    /** {@code Istanbul Time}. */
    String zoneName() {
        return zone.getDisplayName(TextStyle.FULL, Language.of(locale).locale());
    }

    private String format(Instant at, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Language.of(locale).locale())
                .format(at.atZone(zone));
    }
}
