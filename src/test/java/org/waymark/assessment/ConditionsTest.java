package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.assessment.QuizOverride.Recipient;
import org.waymark.content.Examples;
import org.waymark.content.QuizRules.Attempting;
import org.waymark.content.QuizRules.Counting;
import org.waymark.content.QuizRules.Timing;

class ConditionsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    @ParameterizedTest(name = "{0} min, {1} % more, overrides {2} and {3}: {4} s")
    @CsvSource({
        "60, 0, , , 3600",
        "60, 25, , , 4500",
        "60, 100, , , 7200",
        "1, 33, , , 80",
        "60, 25, 70, , 4200",
        "60, 0, 30, , 1800",
        "60, 0, 70, 90, 5400",
        "60, 0, 90, 70, 5400",
        ", 50, , , ",
        ", 50, 20, , 1200"
    })
    void anOverrideStandsInPlaceOfTheLimitAndTheExtraTimeAppliesWhereThereIsNone(
            Long limit, int extra, Long first, Long second, Long seconds) {
        var rules = Quizzes.timed(new Timing(
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(limit).map(Duration::ofMinutes),
                Duration.ZERO));

        var conditions = Conditions.of(rules, new Accommodation(extra, 0, false, false), limits(first, second));

        assertThat(conditions.terms().limit())
                .isEqualTo(Optional.ofNullable(seconds).map(Duration::ofSeconds));
    }

    @ParameterizedTest(name = "{0} attempts, {1} more, overrides {2} and {3}: {4}")
    @CsvSource({
        "1, 0, , , 1",
        "1, 2, , , 3",
        ", 2, , , ",
        "1, 2, 2, , 2",
        "3, 0, 1, , 1",
        "1, 0, 2, 5, 5",
        ", 0, 4, , 4"
    })
    void anOverrideStandsInPlaceOfTheNumberAndExtraAttemptsAreAddedWhereThereIsNone(
            Integer number, int extra, Integer first, Integer second, Integer expected) {
        var rules = Quizzes.attempting(
                new Attempting(Optional.ofNullable(number), Counting.BEST, Duration.ZERO, Duration.ZERO));
        var overrides = new ArrayList<QuizOverride>();
        Optional.ofNullable(first).ifPresent(it -> overrides.add(attempts(it)));
        Optional.ofNullable(second).ifPresent(it -> overrides.add(attempts(it)));

        var conditions = Conditions.of(rules, new Accommodation(0, extra, false, false), overrides);

        assertThat(conditions.attempts()).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void ofSeveralWindowsTheEarliestOpeningAndTheLatestClosingCount() {
        var own = override(
                Optional.of(MONDAY.minusSeconds(60)),
                Optional.of(MONDAY.plusSeconds(60)),
                Optional.empty(),
                Optional.empty());
        var ofGroup =
                override(Optional.of(MONDAY), Optional.of(MONDAY.plusSeconds(600)), Optional.empty(), Optional.empty());

        var conditions = Conditions.of(
                Quizzes.open(MONDAY.plusSeconds(10), MONDAY.plusSeconds(20)),
                Accommodation.NONE,
                List.of(own, ofGroup));

        assertThat(conditions.opens()).contains(MONDAY.minusSeconds(60));
        assertThat(conditions.terms().closes()).contains(MONDAY.plusSeconds(600));
    }

    @Test
    void pausesAndLargerTypeComeFromTheProfile() {
        var conditions = Conditions.of(Quizzes.timed(), new Accommodation(0, 0, true, true), List.of());

        assertThat(conditions.terms().pausable()).isTrue();
        assertThat(conditions.largerType()).isTrue();
        assertThat(Conditions.of(Quizzes.timed(), Accommodation.NONE, List.of())
                        .terms()
                        .pausable())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, -1", "1001, 0", "0, 101"})
    void nobodyGetsLessThanEverybodyOrMoreThanIsMeant(int time, int attempts) {
        assertThatThrownBy(() -> new Accommodation(time, attempts, false, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOverrideThatClosesBeforeItOpensIsNone() {
        assertThatThrownBy(() -> override(Optional.of(MONDAY), Optional.of(MONDAY), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static QuizOverride override(
            Optional<Instant> opens, Optional<Instant> closes, Optional<Duration> limit, Optional<Integer> attempts) {
        return new QuizOverride(
                new QuizOverride.Id(UUID.randomUUID()),
                Examples.COURSE,
                Examples.QUIZ,
                new Recipient.One(Examples.LEARNER),
                opens,
                closes,
                limit,
                attempts);
    }

    private static QuizOverride attempts(int number) {
        return override(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(number));
    }

    private static List<QuizOverride> limits(Long... minutes) {
        var overrides = new ArrayList<QuizOverride>();
        for (var each : minutes) {
            Optional.ofNullable(each)
                    .map(Duration::ofMinutes)
                    .ifPresent(limit -> overrides.add(
                            override(Optional.empty(), Optional.empty(), Optional.of(limit), Optional.empty())));
        }
        return overrides;
    }
}
