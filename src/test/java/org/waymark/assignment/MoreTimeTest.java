package org.waymark.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MoreTimeTest {

    private static final ZoneId BAKU = ZoneId.of("Asia/Baku");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Optional<Integer> AS_OTHERS = Optional.empty();

    private static Optional<Instant> at(String instant) {
        return Optional.of(Instant.parse(instant));
    }

    private static MoreTime time(Optional<Instant> due, Optional<Instant> closes, String now) {
        return new MoreTime(new Window(Optional.empty(), due, closes), BAKU, Instant.parse(now));
    }

    @Test
    void whatIsNotOverGetsLongerFromTheDayOnWhichItIsDue() {
        var time = time(at("2026-11-27T14:00:00Z"), at("2026-11-28T14:00:00Z"), "2026-11-20T08:00:00Z");

        assertThat(time.days(3, AS_OTHERS))
                .isEqualTo(new Extension(at("2026-11-30T14:00:00Z"), at("2026-12-01T14:00:00Z"), AS_OTHERS));
    }

    @Test
    void whatIsOverGetsLongerFromToday() {
        var time = time(at("2026-11-17T14:00:00Z"), at("2026-11-18T14:00:00Z"), "2026-11-20T20:30:00Z");

        assertThat(time.days(1, AS_OTHERS))
                .as("in Baku it is the 21st already")
                .isEqualTo(new Extension(at("2026-11-22T14:00:00Z"), at("2026-11-23T14:00:00Z"), AS_OTHERS));
    }

    @Test
    void theTimeOfTheDayStaysWhereClocksAreChangedInBetween() {
        var time = new MoreTime(
                new Window(Optional.empty(), at("2027-03-27T17:00:00Z"), Optional.empty()),
                BERLIN,
                Instant.parse("2027-03-20T00:00:00Z"));

        assertThat(time.days(1, AS_OTHERS).due()).isEqualTo(at("2027-03-28T16:00:00Z"));
    }

    @Test
    void attemptsThatWereGrantedBeforeAreKept() {
        var time = time(at("2026-11-27T14:00:00Z"), Optional.empty(), "2026-11-20T08:00:00Z");

        assertThat(time.days(1, Optional.of(3)).attempts()).contains(3);
    }

    @Test
    void untilAMomentItDoesNotCloseBefore() {
        var time = time(at("2026-11-27T14:00:00Z"), at("2026-11-28T14:00:00Z"), "2026-11-20T08:00:00Z");
        var soon = Instant.parse("2026-11-27T20:00:00Z");
        var later = Instant.parse("2026-12-05T20:00:00Z");

        assertThat(time.until(soon, AS_OTHERS))
                .isEqualTo(new Extension(Optional.of(soon), at("2026-11-28T14:00:00Z"), AS_OTHERS));
        assertThat(time.until(later, AS_OTHERS))
                .isEqualTo(new Extension(Optional.of(later), Optional.of(later), AS_OTHERS));
    }

    @Test
    void whatOnlyClosesClosesLater() {
        var time = time(Optional.empty(), at("2026-11-28T14:00:00Z"), "2026-11-20T08:00:00Z");

        assertThat(time.days(7, AS_OTHERS))
                .isEqualTo(new Extension(Optional.empty(), at("2026-12-05T14:00:00Z"), AS_OTHERS));
    }

    @Test
    void whatHasNoTimeCannotBeLonger() {
        assertThat(time(Optional.empty(), Optional.empty(), "2026-11-20T08:00:00Z")
                        .isPossible())
                .isFalse();
    }
}
