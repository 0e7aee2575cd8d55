package org.waymark.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Europe/Istanbul, Europe/Istanbul",
        "europe/istanbul, Europe/Istanbul",
        "İstanbul, Europe/Istanbul",
        "Istanbul, Europe/Istanbul",
        "istanbul, Europe/Istanbul",
        "ıstanbul, Europe/Istanbul",
        "İSTANBUL, Europe/Istanbul",
        "Ankara, Europe/Istanbul",
        "Anqara, Europe/Istanbul",
        "İzmir, Europe/Istanbul",
        "izmir, Europe/Istanbul",
        "Diyarbakir, Europe/Istanbul",
        "Bakı, Asia/Baku",
        "BAKI, Asia/Baku",
        "baki, Asia/Baku",
        "Bakü, Asia/Baku",
        "Baku, Asia/Baku",
        "Gəncə, Asia/Baku",
        "gence, Asia/Baku",
        "GƏNCƏ, Asia/Baku",
        "Ganja, Asia/Baku",
        "Naxçıvan, Asia/Baku",
        "Nahçıvan, Asia/Baku",
        "naxcivan, Asia/Baku",
        "Tiflis, Asia/Tbilisi",
        "Tbilisi, Asia/Tbilisi",
        "Yerevan, Asia/Yerevan",
        "İrəvan, Asia/Yerevan",
        "Erivan, Asia/Yerevan",
        "Lefkoşa, Asia/Nicosia",
        "Berlin, Europe/Berlin",
        "berlin, Europe/Berlin",
        "new york, America/New_York",
        "Hong Kong, Asia/Hong_Kong",
        "UTC, UTC",
        "Z, Z"
    })
    void aZoneIsFoundByItsNameAndByItsCities(String typed, String id) {
        assertThat(Zones.named("  " + typed + " ")).contains(ZoneId.of(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Atlantis", "+03:00", "Europe", "Europe/Atlantis", "Bak", "ə", "Unknown/Unknown"})
    void whatNobodyIsMeantByIsNone(String typed) {
        assertThat(Zones.named(typed)).isEmpty();
    }

    @ParameterizedTest(name = "{1} leads to {0}")
    @CsvSource({"Asia/Baku, Gəncə", "Europe/Istanbul, İzmir", "Asia/Yerevan, İrəvan"})
    void suggestionsNameTheCities(String id, String city) {
        assertThat(Zones.cities(ZoneId.of(id))).contains(city);
    }
}
