package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.content.QuizRules.Phase;
import org.waymark.content.QuizRules.Reviewing;
import org.waymark.content.QuizRules.Shown;

/** When the key of a quiz is seen that shows it after closing; everything in minutes after noon. */
class ClosingTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @ParameterizedTest(name = "own closing {0}, minute {1}: key {2}")
    @CsvSource({"60, 59, false", "60, 60, true", ", 600, false"})
    void aloneItIsSeenWhenTheAttemptHadToEnd(@Nullable Integer own, int now, boolean key) {
        assertThat(isKeySeen(own, new Closing.Alone(), now)).isEqualTo(key);
    }

    @ParameterizedTest(name = "own closing {0}, the last one {1}, still taken {2}, minute {3}: key {4}")
    @CsvSource({
        "60, 60, false, 60, true",
        // somebody else has until later
        "60, 90, false, 60, false",
        "60, 90, false, 89, false",
        "60, 90, false, 90, true",
        // it was moved earlier after this attempt had begun
        "60, 30, false, 45, false",
        "60, 30, false, 60, true",
        // begun before it was assigned
        ", 60, false, 59, false",
        ", 60, false, 60, true",
        // for somebody it does not close
        "60, , false, 600, false",
        // somebody was given more time
        "60, 60, true, 60, false",
        "60, 60, true, 600, false"
    })
    void togetherItIsSeenWhenNobodyCanUseItAnyMore(
            @Nullable Integer own, @Nullable Integer latest, boolean underWay, int now, boolean key) {
        assertThat(isKeySeen(own, new Closing.Together(at(latest), underWay), now))
                .isEqualTo(key);
    }

    private static boolean isKeySeen(@Nullable Integer own, Closing closing, int now) {
        var rules = new Reviewing(Map.of(Phase.CLOSED, Set.of(Shown.KEY)));
        var aftermath = new Aftermath(rules, NOON.plusSeconds(120), at(own), closing);
        return aftermath.allowed(at(now).orElseThrow()).contains(Shown.KEY);
    }

    private static Optional<Instant> at(@Nullable Integer minute) {
        return Optional.ofNullable(minute).map(it -> NOON.plus(Duration.ofMinutes(it)));
    }
}
