package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.content.QuizRules.Attempting;
import org.waymark.content.QuizRules.Counting;
import org.waymark.content.QuizRules.Timing;

/** What assignments set, beside what the quiz says, what is arranged for the learner and what is set for them; "-" sets nothing. */
class AssignedTermsTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-11-23T00:00:00Z");

    @ParameterizedTest(name = "quiz {0}, assigned {1} and {2}, override {3}: closes {4}")
    @CsvSource({
        // nothing assigned: as before
        "10, , , , 10",
        "10, , , 5, 5",
        ", , , , ",
        // an assignment stands in place of what the quiz says
        "10, 12, , , 12",
        "10, 8, , , 8",
        ", 8, , , 8",
        // one that sets nothing leaves it to the quiz
        "10, -, , , 10",
        ", -, , , ",
        // of several the most generous
        "10, 12, 14, , 14",
        "10, 14, 12, , 14",
        "10, 8, -, , 10",
        ", 8, -, , ",
        // an override beside them: the more generous of both
        "10, 12, , 14, 14",
        "10, 12, , 9, 12",
        "10, 8, -, 12, 12",
        ", 8, -, 12, ",
        // where no assignment sets it, the override stands in place of what the quiz says
        "10, -, -, 9, 9"
    })
    void itClosesWhenTheKindestSays(
            @Nullable Integer quiz,
            @Nullable String first,
            @Nullable String second,
            @Nullable Integer override,
            @Nullable Integer expected) {
        var rules = Quizzes.timed(new Timing(Optional.empty(), hour(quiz), Optional.empty(), Duration.ofSeconds(60)));
        var terms =
                terms(first, second, it -> new AssignedTerm(Optional.empty(), it, Optional.empty(), Optional.empty()));
        var overrides = override == null
                ? List.<QuizOverride>of()
                : List.of(
                        ConditionsTest.override(Optional.empty(), hour(override), Optional.empty(), Optional.empty()));

        var conditions = Conditions.of(rules, terms, Accommodation.NONE, overrides);

        assertThat(conditions.terms().closes()).isEqualTo(hour(expected));
    }

    @ParameterizedTest(name = "quiz {0}, assigned {1} and {2}, override {3}: opens {4}")
    @CsvSource({
        "10, 12, , , 12",
        "10, 8, 12, , 8",
        "10, 12, -, , 10",
        ", 12, -, , ",
        "10, 12, , 11, 11",
        "10, 12, , 14, 12",
        "10, , , 14, 14"
    })
    void itOpensWhenTheKindestSays(
            @Nullable Integer quiz,
            @Nullable String first,
            @Nullable String second,
            @Nullable Integer override,
            @Nullable Integer expected) {
        var rules = Quizzes.timed(new Timing(hour(quiz), Optional.empty(), Optional.empty(), Duration.ofSeconds(60)));
        var terms =
                terms(first, second, it -> new AssignedTerm(it, Optional.empty(), Optional.empty(), Optional.empty()));
        var overrides = override == null
                ? List.<QuizOverride>of()
                : List.of(
                        ConditionsTest.override(hour(override), Optional.empty(), Optional.empty(), Optional.empty()));

        assertThat(Conditions.of(rules, terms, Accommodation.NONE, overrides).opens())
                .isEqualTo(hour(expected));
    }

    @ParameterizedTest(name = "quiz {0}, assigned {1} and {2}, {3} more, override {4}: {5} attempts")
    @CsvSource({
        "1, 2, , 0, , 2",
        "1, 2, , 1, , 3",
        "3, 1, , 0, , 1",
        "3, 1, -, 0, , 3",
        "3, 1, -, 2, , 5",
        ", 1, -, 2, , ",
        "1, 2, 4, 0, , 4",
        "1, 2, , 1, 5, 5",
        "1, 4, , 1, 2, 5",
        "1, -, , 1, 4, 4"
    })
    void thereAreAsManyAttemptsAsTheKindestSaysAndTheLearnersOwnOnTop(
            @Nullable Integer quiz,
            @Nullable String first,
            @Nullable String second,
            int extra,
            @Nullable Integer override,
            @Nullable Integer expected) {
        var rules = Quizzes.attempting(
                new Attempting(Optional.ofNullable(quiz), Counting.BEST, Duration.ZERO, Duration.ZERO));
        var terms = Stream.of(Optional.ofNullable(first), Optional.ofNullable(second))
                .flatMap(Optional::stream)
                .map(it -> new AssignedTerm(
                        Optional.empty(),
                        Optional.empty(),
                        it.equals("-") ? Optional.empty() : Optional.of(Integer.valueOf(it)),
                        Optional.empty()))
                .toList();
        var overrides = override == null
                ? List.<QuizOverride>of()
                : List.of(ConditionsTest.override(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(override)));

        var conditions = Conditions.of(rules, terms, new Accommodation(0, extra, false, false), overrides);

        assertThat(conditions.attempts()).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest(name = "quiz {0}, assigned {1} and {2}: {3}")
    @CsvSource({
        "LAST, , , LAST",
        "LAST, -, , LAST",
        "LAST, FIRST, , FIRST",
        "LAST, FIRST, BEST, BEST",
        "LAST, FIRST, -, LAST",
        "BEST, FIRST, -, BEST",
        "MEAN, FIRST, LAST, FIRST"
    })
    void theBestAttemptIsTheKindestRule(
            Counting quiz, @Nullable String first, @Nullable String second, Counting expected) {
        var rules = Quizzes.attempting(new Attempting(Optional.empty(), quiz, Duration.ZERO, Duration.ZERO));
        var terms = Stream.of(Optional.ofNullable(first), Optional.ofNullable(second))
                .flatMap(Optional::stream)
                .map(it -> new AssignedTerm(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        it.equals("-") ? Optional.empty() : Optional.of(Counting.valueOf(it))))
                .toList();

        assertThat(Conditions.of(rules, terms, Accommodation.NONE, List.of()).counting())
                .isEqualTo(expected);
    }

    @Test
    void extraTimeAppliesByItself() {
        var term = new AssignedTerm(hour(8), hour(10), Optional.of(1), Optional.empty());

        var conditions =
                Conditions.of(Quizzes.timed(), List.of(term), new Accommodation(50, 1, true, false), List.of());

        assertThat(conditions.terms().limit()).contains(Duration.ofMinutes(45));
        assertThat(conditions.attempts()).contains(2);
        assertThat(conditions.terms().pausable()).isTrue();
    }

    private static List<AssignedTerm> terms(
            @Nullable String first, @Nullable String second, Function<Optional<Instant>, AssignedTerm> term) {
        return Arrays.asList(first, second).stream()
                .flatMap(it -> Optional.ofNullable(it).stream())
                .map(it -> term.apply(it.equals("-") ? Optional.empty() : hour(Integer.valueOf(it))))
                .toList();
    }

    private static Optional<Instant> hour(@Nullable Integer hour) {
        return Optional.ofNullable(hour).map(it -> MIDNIGHT.plus(Duration.ofHours(it)));
    }
}
