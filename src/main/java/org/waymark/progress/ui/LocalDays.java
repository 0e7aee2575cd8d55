package org.waymark.progress.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.waymark.ui.BrowserZone;

/** Days as they are where the learner is. */
record LocalDays(Clock clock, ZoneId zone) {

    /** Of the zone that the browser names; UTC where it names none that is known. */
    static LocalDays in(UI ui, Clock clock) {
        return new LocalDays(clock, BrowserZone.of(ui));
    }

    LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** {@code 20 noyabr}, with the year where it is not this one. */
    String inWords(LocalDate day, Locale locale) {
        var thisYear = day.getYear() == of(clock.instant()).getYear();
        return DateTimeFormatter.ofPattern(thisYear ? "d MMMM" : "d MMMM yyyy", locale)
                .format(day);
    }
}
