package org.waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
            TURKISH     | 21 Kasım 2026    | 21 Kasım 2026, 02:32    | Azerbaycan Saati
            AZERBAIJANI | 21 noyabr 2026   | 21 noyabr 2026, 02:32   | Azərbaycan Vaxtı
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
    @ValueSource(strings = {"Z", "UTC", "Etc/UTC"})
    void utcHasANameInWhateverWayItIsWritten(String zone) {
        assertThat(new Dates(ZoneId.of(zone), Language.ENGLISH).zoneName()).isEqualTo("Coordinated Universal Time");
    }
}
