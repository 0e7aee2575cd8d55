package org.waymark.identity.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.waymark.base.Language;
import org.waymark.ui.Dates;

/** Says when something was, in the zone and the language of whoever reads. */
record Moments(ZoneId zone, Language language) {

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
        return new Dates(zone, language).zoneName();
    }

    private String format(Instant at, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(at.atZone(zone));
    }
}
