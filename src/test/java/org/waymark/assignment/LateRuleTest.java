package org.waymark.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.question.Fraction;

class LateRuleTest {

    private static final ZoneId BAKU = ZoneId.of("Asia/Baku");
    private static final Instant DUE = Instant.parse("2026-11-27T14:00:00Z");

    @ParameterizedTest(name = "{0} earned, {1} % a day, at least {2} %, {3} late: {4}")
    @CsvSource({
        "1,         10, 0,   PT1S,    0.9",
        "1,         10, 0,   PT24H,   0.9",
        "1,         10, 0,   PT24H1S, 0.8",
        "1,         10, 0,   PT47H,   0.8",
        "1,         10, 0,   PT49H,   0.7",
        "0.8,       10, 0,   PT1H,    0.7",
        "0.05,      10, 0,   PT1H,    0",
        "0.8,       10, 50,  PT120H,  0.4",
        "0.8,       10, 50,  PT1H,    0.7",
        "0.8,       100, 0,  PT1H,    0",
        "0.8,       100, 100, PT1H,   0.8",
        "0.8,       1, 100,  PT2400H, 0.8",
        "0.3333333, 10, 0,   PT1H,    0.2333333",
        "0.3333333, 90, 33,  PT1H,    0.11",
        "0,         10, 50,  PT1H,    0",
        "1,         3, 0,    PT240H,  0.7",
        "1,         3, 0,    PT2400H, 0"
    })
    void everyDayBegunCostsSoMuchOfWhatCouldBeHad(
            BigDecimal earned, int percent, int atLeast, Duration late, BigDecimal counted) {
        var rule = new LateRule.Loses(percent, atLeast);

        assertThat(rule.counted(new Fraction(earned), DUE, DUE.plus(late), BAKU))
                .isEqualTo(new Fraction(counted));
    }

    @ParameterizedTest(name = "due {0}, finished {1} in {2}: {3}")
    @CsvSource({
        // the night in which clocks are put back has 25 hours
        "2026-10-24T23:59, 2026-10-25T23:59, Europe/Berlin, 0.9",
        "2026-10-24T23:59, 2026-10-26T00:00, Europe/Berlin, 0.8",
        // the one in which they are put forward has 23
        "2027-03-27T23:59, 2027-03-28T23:59, Europe/Berlin, 0.9",
        "2027-03-27T23:59, 2027-03-29T00:00, Europe/Berlin, 0.8",
        "2026-11-27T18:00, 2026-11-28T18:00, Europe/Istanbul, 0.9",
        "2026-11-27T18:00, 2026-11-28T18:01, Europe/Istanbul, 0.8"
    })
    void aDayIsOverAtTheSameTimeOfTheNextOne(
            LocalDateTime due, LocalDateTime finished, ZoneId zone, BigDecimal counted) {
        var rule = new LateRule.Loses(10, 0);

        assertThat(rule.counted(
                        Fraction.FULL,
                        due.atZone(zone).toInstant(),
                        finished.atZone(zone).toInstant(),
                        zone))
                .isEqualTo(new Fraction(counted));
    }

    @Test
    void whatCountsInFullCountsInFullAndWhatCountsForNothingCountsForNothing() {
        var earned = new Fraction(new BigDecimal("0.7500001"));

        assertThat(new LateRule.Counts().counted(earned, DUE, DUE.plusSeconds(1), BAKU))
                .isEqualTo(earned);
        assertThat(new LateRule.CountsNothing().counted(earned, DUE, DUE.plusSeconds(1), BAKU))
                .isEqualTo(Fraction.NONE);
    }

    @ParameterizedTest(name = "{0} % a day, at least {1} %, {2} late: at most {3}")
    @CsvSource({
        "10, 0,  PT1M,    0.9",
        "10, 0,  PT96H,   0.6",
        "10, 0,  PT96H1S, 0.5",
        "10, 50, PT240H,  0.5",
        "10, 0,  PT240H,  0",
        "50, 25, PT25H,   0.25"
    })
    void whatCanBeHadAtMostGetsLessByTheDay(int percent, int atLeast, Duration late, BigDecimal most) {
        assertThat(new LateRule.Loses(percent, atLeast).most(DUE, DUE.plus(late), BAKU))
                .isEqualTo(new Fraction(most));
        assertThat(new LateRule.Counts().most(DUE, DUE.plus(late), BAKU)).isEqualTo(Fraction.FULL);
        assertThat(new LateRule.CountsNothing().most(DUE, DUE.plus(late), BAKU)).isEqualTo(Fraction.NONE);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "101, 0", "10, -1", "10, 101"})
    void aRuleTakesSomeAndLeavesAtMostAll(int percent, int atLeast) {
        assertThatThrownBy(() -> new LateRule.Loses(percent, atLeast)).isInstanceOf(IllegalArgumentException.class);
    }
}
