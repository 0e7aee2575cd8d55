package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.authoring.Revision.Cause;
import org.waymark.identity.UserId;

class ThinningTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:30:00Z");
    private static final UserId LEYLA = new UserId(new UUID(5, 1));
    private static final UserId KAMAL = new UserId(new UUID(5, 2));

    private static Past past(int number, UserId by, Duration ago, Cause cause) {
        return new Past(number, by, NOW.minus(ago), cause);
    }

    /** Many of one author, from the newest to the oldest, each so long after the one before it. */
    private static List<Past> every(Duration between, int count) {
        return IntStream.range(0, count)
                .mapToObj(it -> past(count - it, LEYLA, between.multipliedBy(it), Cause.PAUSED))
                .toList();
    }

    private static long kept(List<Past> past) {
        return past.size() - Thinning.superfluous(past, NOW).size();
    }

    @Test
    void nothingOfTheLastDayGoes() {
        assertThat(Thinning.superfluous(every(Duration.ofSeconds(60), 1440), NOW)).isEmpty();
    }

    @Test
    void ofEachHourOfAMonthTheLastStays() {
        var past = List.of(
                past(6, LEYLA, Duration.ZERO, Cause.PAUSED),
                past(5, LEYLA, Duration.ofDays(2), Cause.PAUSED),
                past(4, LEYLA, Duration.ofDays(2).plusMinutes(20), Cause.PAUSED),
                past(3, LEYLA, Duration.ofDays(2).plusMinutes(40), Cause.PAUSED),
                past(2, LEYLA, Duration.ofDays(29), Cause.PAUSED),
                past(1, LEYLA, Duration.ofDays(29).plusMinutes(10), Cause.TAKEN_OVER));

        assertThat(Thinning.superfluous(past, NOW)).containsExactly(4, 1);
    }

    @Test
    void laterOneADayAndThenOneAWeekAreEnough() {
        var tenMinutes = every(Duration.ofMinutes(10), 6 * 24 * 400);

        // a day whole, 29 days by the hour, 335 by the day, 35 by the week
        assertThat(kept(tenMinutes)).isBetween(144L + 29 * 24 + 335 + 5, 144L + 29 * 24 + 335 + 10);
    }

    @Test
    void whatSomebodyLeftLastStaysHoweverOldItIs() {
        var past = new ArrayList<>(every(Duration.ofMinutes(1), 5000));
        past.add(past(-1, KAMAL, Duration.ofDays(2), Cause.TAKEN_OVER));
        past.add(past(-2, KAMAL, Duration.ofDays(2).plusSeconds(1), Cause.TAKEN_OVER));

        assertThat(Thinning.superfluous(past, NOW)).contains(-2).doesNotContain(-1);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = {"PAUSED", "TAKEN_OVER", "ARRANGED"})
    void aTextThatGaveWayToAnotherStays(Cause cause) {
        var hours = Duration.ofDays(3);
        var past = List.of(
                past(3, LEYLA, hours, Cause.PAUSED),
                past(2, LEYLA, hours.plusSeconds(1), cause),
                past(1, LEYLA, hours.plusSeconds(2), Cause.ARRANGED));

        assertThat(Thinning.superfluous(past, NOW)).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatWasThinnedOnceIsNotThinnedFurtherAtThatTimeAndTheNewestIsAlwaysThere(long seed) {
        var random = new Random(seed);
        var at = NOW;
        var past = new ArrayList<Past>();
        for (var number = 2000; number > 0; number--) {
            at = at.minusSeconds(random.nextInt(20_000));
            var cause = Cause.values()[random.nextInt(Cause.values().length)];
            past.add(new Past(number, random.nextInt(9) == 0 ? KAMAL : LEYLA, at, cause));
        }
        var gone = new HashSet<>(Thinning.superfluous(past, NOW));

        var left = past.stream().filter(it -> !gone.contains(it.number())).toList();

        assertThat(gone).isNotEmpty().doesNotContain(2000);
        assertThat(Thinning.superfluous(left, NOW)).isEmpty();
        assertThat(left).extracting(Past::by).contains(LEYLA, KAMAL);
    }
}
