package org.waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.base.Language;

class DatesTest {

    private static final Instant AT = Instant.parse("2026-11-20T22:32:07Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH     | 21 November 2026 | 21 November 2026, 02:32 | Azerbaijan Time
            TURKISH     | 21 Kasım 2026    | 21 Kasım 2026, 02:32    | Azerbaycan saati
            AZERBAIJANI | 21 noyabr 2026   | 21 noyabr 2026, 02:32   | Azərbaycan vaxtı
            """)
    void aMomentIsSaidInTheLanguageOfTheReaderAndTheZoneIsNamed(
            Language language, String day, String minute, String zone) {
        var dates = new Dates(ZoneId.of("Asia/Baku"), language);

        assertThat(dates.day(AT)).isEqualTo(day);
        assertThat(dates.minute(AT)).isEqualTo(minute);
        assertThat(dates.zoneName()).isEqualTo(zone);
        assertThat(dates.moment(AT)).isEqualTo(minute + " (" + zone + ")");
        assertThat(dates.second(AT)).isEqualTo("02:32:07");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asia/Baku",
                "Asia/Tbilisi",
                "Asia/Tehran",
                "Asia/Tokyo",
                "Asia/Kolkata",
                "Europe/Berlin",
                "Europe/London",
                "Europe/Moscow",
                "America/New_York",
                "Australia/Sydney"
            })
    void theWordForTimeIsWrittenSmallInTurkishAndAzerbaijani(String zone) {
        assertThat(last(zone, Language.TURKISH)).isEqualTo("saati");
        assertThat(last(zone, Language.AZERBAIJANI)).isEqualTo("vaxtı");
    }

    private static String last(String zone, Language language) {
        var name = new Dates(ZoneId.of(zone), language).zoneName();
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH     | Tuesday 17 November           | Tuesday 17 November 2026
            TURKISH     | 17 Kasım Salı                 | 17 Kasım 2026 Salı
            AZERBAIJANI | çərşənbə axşamı, 17 noyabr    | çərşənbə axşamı, 17 noyabr 2026
            """)
    void aDayOfTheWeekStandsWhereTheLanguagePutsIt(Language language, String day, String withYear) {
        var dates = new Dates(ZoneId.of("Asia/Baku"), language);

        assertThat(dates.weekday(LocalDate.parse("2026-11-17"), false)).isEqualTo(day);
        assertThat(dates.weekday(LocalDate.parse("2026-11-17"), true)).isEqualTo(withYear);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z", "UTC", "Etc/UTC"})
    void utcHasANameInWhateverWayItIsWritten(String zone) {
        assertThat(new Dates(ZoneId.of(zone), Language.ENGLISH).zoneName()).isEqualTo("Coordinated Universal Time");
    }
}
