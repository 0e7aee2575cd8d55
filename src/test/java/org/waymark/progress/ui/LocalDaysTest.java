package org.waymark.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalDaysTest {

    private static final Instant NEW_YEAR = Instant.parse("2026-12-31T21:30:00Z");

    @ParameterizedTest(name = "in {0} it is {1}")
    @CsvSource({"UTC, 2026-12-31", "Asia/Baku, 2027-01-01", "Europe/Istanbul, 2027-01-01"})
    void aDayIsTheOneOfTheLearnersZone(String zone, LocalDate day) {
        assertThat(days(ZoneId.of(zone)).of(NEW_YEAR)).isEqualTo(day);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"en, 20 November", "tr, 20 Kasım", "az, 20 noyabr"})
    void aDayOfThisYearHasNoYear(String language, String words) {
        var day = LocalDate.of(2026, 11, 20);

        assertThat(days(ZoneOffset.UTC).inWords(day, Locale.of(language))).isEqualTo(words);
    }

    @Test
    void aDayOfAnotherYearHasItsYearWhereverTheYearBegan() {
        var day = LocalDate.of(2026, 12, 31);

        assertThat(days(ZoneId.of("Asia/Baku")).inWords(day, Locale.of("tr"))).isEqualTo("31 Aralık 2026");
    }

    private static LocalDays days(ZoneId zone) {
        return new LocalDays(Clock.fixed(NEW_YEAR, ZoneOffset.UTC), zone);
    }
}
