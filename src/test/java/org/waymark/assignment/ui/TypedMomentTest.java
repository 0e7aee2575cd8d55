package org.waymark.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedMomentTest {

    private static final ZoneId BAKU = ZoneId.of("Asia/Baku");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private static TypedMoment in(ZoneId zone, String day, String time) {
        return TypedMoment.of(day, time, END_OF_DAY, zone);
    }

    private static TypedMoment at(String instant) {
        return new TypedMoment.At(Instant.parse(instant));
    }

    @Test
    void aDayAndATimeAreUnderstoodInTheZoneOfTheClass() {
        assertThat(in(BAKU, "2026-11-27", "18:00")).isEqualTo(at("2026-11-27T14:00:00Z"));
        assertThat(in(BERLIN, "2026-11-27", "18:00")).isEqualTo(at("2026-11-27T17:00:00Z"));
    }

    @Test
    void aDayAloneMeansItsUsualTime() {
        assertThat(in(BAKU, "2026-11-27", "")).isEqualTo(at("2026-11-27T19:59:00Z"));
    }

    @Test
    void nothingIsNotATime() {
        assertThat(in(BAKU, "", "")).isEqualTo(new TypedMoment.Nothing());
        assertThat(in(BAKU, "", "18:00")).isEqualTo(new TypedMoment.WithoutDay());
    }

    @ParameterizedTest
    @CsvSource({"27.11.2026, 18:00", "2026-02-30, 18:00", "2026-11-27, 25:00", "0026-11-27, 18:00", "9999-11-27, 18:00"
    })
    void whatCannotBeReadIsNotGuessed(String day, String time) {
        assertThat(in(BAKU, day, time)).isEqualTo(new TypedMoment.Unreadable());
    }

    @Test
    void aTimeThatClocksJumpOverIsNotMovedSilently() {
        assertThat(in(BERLIN, "2027-03-28", "02:30")).isEqualTo(new TypedMoment.JumpedOver());
        assertThat(in(BERLIN, "2027-03-28", "03:00")).isEqualTo(at("2027-03-28T01:00:00Z"));
    }

    @Test
    void whereClocksArePutBackTheEarlierTimeIsMeant() {
        assertThat(in(BERLIN, "2026-10-25", "02:30")).isEqualTo(at("2026-10-25T00:30:00Z"));
    }
}
