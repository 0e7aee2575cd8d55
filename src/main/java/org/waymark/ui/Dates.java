package org.waymark.ui;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import org.waymark.base.Language;

/** Says when something is or was, on every page in the same manner. */
public record Dates(ZoneId zone, Language language) {

    /** Where the browser is; in UTC where it has not said. */
    public static Dates here(Language language) {
        return new Dates(BrowserZone.of(UI.getCurrent()), language);
    }

    /** {@code 20 November 2026}. */
    public String day(LocalDate day) {
        return format(day, "d MMMM uuuu");
    }

    /** {@code 20 November 2026}. */
    public String day(Instant at) {
        return day(LocalDate.ofInstant(at, zone));
    }

    /** {@code Friday 27 November}, {@code 27 Kasım Cuma}, {@code cümə, 27 noyabr}; with the year where it matters. */
    public String weekday(LocalDate day, boolean withYear) {
        var date = withYear ? "d MMMM uuuu" : "d MMMM";
        return format(
                day,
                switch (language) {
                    case ENGLISH -> "EEEE " + date;
                    case TURKISH -> date + " EEEE";
                    case AZERBAIJANI -> "EEEE, " + date;
                });
    }

    /** {@code 20 November 2026, 14:32}. */
    public String minute(Instant at) {
        return format(at.atZone(zone), "d MMMM uuuu, HH:mm");
    }

    /** {@code 20 November 2026, 14:32 (Azerbaijan Time)}. */
    public String moment(Instant at) {
        return minute(at) + " (" + zoneName() + ")";
    }

    /** {@code 14:32:07}. */
    public String second(Instant at) {
        return format(at.atZone(zone), "HH:mm:ss");
    }

    /** {@code Azerbaijan Time}, {@code Azərbaycan vaxtı}; UTC has a name, too, in whatever way it is written. */
    public String zoneName() {
        var named = zone.normalized().equals(ZoneOffset.UTC) ? ZoneId.of("UTC") : zone;
        var name = named.getDisplayName(TextStyle.FULL, language.locale());
        return language == Language.ENGLISH ? name : withSmallLastWord(name);
    }

    /** Turkish and Azerbaijani write “time” small after the name of a place: {@code Azerbaycan saati}. */
    private String withSmallLastWord(String name) {
        var last = name.lastIndexOf(' ') + 1;
        var word = name.substring(last);
        var isWord = last > 0
                && word.length() > 1
                && word.chars().allMatch(Character::isLetter)
                && word.chars().skip(1).allMatch(Character::isLowerCase);
        return isWord ? name.substring(0, last) + word.toLowerCase(language.locale()) : name;
    }

    private String format(TemporalAccessor when, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(when);
    }
}
