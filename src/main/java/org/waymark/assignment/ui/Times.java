package org.waymark.assignment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.ui.BrowserZone;
import org.waymark.ui.Dates;

/**
 * Moments in words.
 *
 * @param here where the reader is: what is today and tomorrow goes by it
 */
record Times(Instant now, ZoneId here, Language language) {

    /** For whoever sits in front of this page. */
    static Times of(Clock clock, Language language) {
        return new Times(clock.instant(), BrowserZone.of(UI.getCurrent()), language);
    }

    /** For pages on which everything goes by the zone of a class. */
    Times in(ZoneId zone) {
        return new Times(now, zone, language);
    }

    LocalDate today() {
        return day(now);
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, here);
    }

    boolean isPast(Instant at) {
        return at.isBefore(now);
    }

    /** How far it is and, where the clocks of a class show another time than the reader's, what they show. */
    When near(Instant at, ZoneId zone) {
        var inClass = showsTheSame(at, zone)
                ? Optional.<String>empty()
                : Optional.of(I18NProvider.translate("assignment.when.in-class", in(zone).exact(at), zone(zone)));
        return switch (Nearness.of(day(at), today())) {
            case Nearness.Today() -> When.byTheHour(I18NProvider.translate("assignment.when.today"), time(at), inClass);
            case Nearness.Tomorrow() ->
                When.byTheHour(I18NProvider.translate("assignment.when.tomorrow"), time(at), inClass);
            case Nearness.Yesterday() ->
                When.byTheHour(I18NProvider.translate("assignment.when.yesterday"), time(at), inClass);
            case Nearness.Ahead(var days) ->
                When.byTheDay(I18NProvider.translate("assignment.when.ahead", days), exact(at), inClass);
            case Nearness.Ago(var days) ->
                When.byTheDay(I18NProvider.translate("assignment.when.ago", days), exact(at), inClass);
        };
    }

    /** {@code Friday 27 November, 18:00}, with the year where it is not this one. */
    String exact(Instant at) {
        var thisYear = day(at).getYear() == today().getYear();
        return new Dates(here, language).weekday(day(at), !thisYear) + ", " + time(at);
    }

    /** {@code 27 Nov 2026, 18:00}, for tables. */
    String brief(Instant at) {
        var thisYear = day(at).getYear() == today().getYear();
        return format(at, thisYear ? "d MMM, HH:mm" : "d MMM uuuu, HH:mm");
    }

    String time(Instant at) {
        return format(at, "HH:mm");
    }

    boolean showsTheSame(Instant at, ZoneId zone) {
        return zone.getRules().getOffset(at).equals(here.getRules().getOffset(at));
    }

    /** {@code Azerbaijan Time}. */
    String zone(ZoneId zone) {
        return new Dates(zone, language).zoneName();
    }

    private String format(Instant at, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(at.atZone(here));
    }
}
