package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptClockTest {

    @ParameterizedTest(name = "an hour from {0} in {1}")
    @CsvSource({
        "2026-10-25T02:30, Europe/Berlin",
        "2026-10-25T01:59, Europe/Berlin",
        "2027-03-28T01:30, Europe/Berlin",
        "2026-11-01T01:30, America/New_York",
        "2027-03-14T01:30, America/New_York",
        "2027-04-04T01:45, Australia/Lord_Howe",
        "2026-10-04T01:45, Australia/Lord_Howe",
        "2026-10-25T02:30, Europe/Istanbul",
        "2028-02-28T23:30, Asia/Baku",
        "2026-12-31T23:30, UTC",
        "2026-11-30T23:59, UTC"
    })
    void anAttemptOfAnHourLastsThreeThousandSixHundredSecondsWhateverTheClocksOnTheWallDo(
            LocalDateTime wall, ZoneId zone) {
        var begun = wall.atZone(zone).toInstant();

        var end = terms(Duration.ofHours(1), Optional.empty()).endOf(begun).orElseThrow();

        assertThat(Duration.between(begun, end).toSeconds()).isEqualTo(3_600);
    }

    @Test
    void whatClosesEarlierEndsEarlier() {
        var noon = Instant.parse("2026-11-20T12:00:00Z");

        assertThat(terms(Duration.ofHours(1), Optional.of(noon.plusSeconds(60))).endOf(noon))
                .contains(noon.plusSeconds(60));
        assertThat(terms(Duration.ofHours(1), Optional.of(noon.plusSeconds(7_200)))
                        .endOf(noon))
                .contains(noon.plusSeconds(3_600));
        assertThat(Terms.ANY_TIME.endOf(noon)).isEmpty();
    }

    @Test
    void aPauseMovesTheEndByAsLongAsItLasted() {
        var terms = new Terms(Optional.of(Duration.ofMinutes(30)), Optional.empty(), Duration.ofSeconds(60), true);
        var attempt = Examples.begunUnder(terms)
                .with(Examples.event(1, new Act.Begun(terms.endOf(Examples.minute(1)))))
                .with(Examples.event(2, new Act.Paused()));

        assertThat(attempt.state()).isEqualTo(Attempt.State.PAUSED);
        assertThat(attempt.endsAt()).isEmpty();

        var ends = attempt.clock().endAfterPause(Examples.minute(12));
        assertThat(ends).contains(Examples.minute(41));
        assertThat(attempt.with(Examples.event(3, new Act.Resumed(ends))).endsAt())
                .contains(Examples.minute(41));
    }

    @Test
    void aPauseDoesNotKeepAQuizFromClosing() {
        var closes = Examples.minute(35);
        var terms = new Terms(Optional.of(Duration.ofMinutes(30)), Optional.of(closes), Duration.ofSeconds(60), true);
        var attempt = Examples.begunUnder(terms)
                .with(Examples.event(1, new Act.Begun(terms.endOf(Examples.minute(1)))))
                .with(Examples.event(2, new Act.Paused()));

        assertThat(attempt.endsAt()).contains(closes);
        assertThat(attempt.clock().endAfterPause(Examples.minute(12))).contains(closes);
    }

    private static Terms terms(Duration limit, Optional<Instant> closes) {
        return new Terms(Optional.of(limit), closes, Duration.ofSeconds(60), false);
    }
}
