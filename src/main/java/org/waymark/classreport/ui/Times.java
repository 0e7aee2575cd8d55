package org.waymark.classreport.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import org.waymark.base.Language;

/** Says when something is or was, in the zone of a class and the language of whoever reads. */
record Times(ZoneId zone, Language language) {

    /** {@code 20 November 2026}. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(day);
    }

    /** {@code Fri 20 Nov}, in the manner of the language. */
    String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE d MMM", language.locale()).format(day);
    }

    /** {@code 20 November 2026, 14:32}. */
    String minute(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", language.locale())
                .format(at.atZone(zone));
    }

    String clock(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm:ss", language.locale()).format(at.atZone(zone));
    }

    /** What the zone is called. */
    String name() {
        return zone.getDisplayName(TextStyle.FULL, language.locale());
    }
}
