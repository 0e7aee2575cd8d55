package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.assessment.Examples.ANN;
import static org.waymark.assessment.Examples.NOON;
import static org.waymark.assessment.Examples.begunBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.content.QuizRules.Attempting;
import org.waymark.content.QuizRules.Counting;

class AttemptRulesTest {

    private static final Instant EIGHT = Instant.parse("2026-11-20T08:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-20T10:00:00Z");

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({
        "2026-11-20T07:59:59.999999Z, NotOpenYet",
        "2026-11-20T08:00:00Z, none",
        "2026-11-20T09:59:59.999999Z, none",
        "2026-11-20T10:00:00Z, Closed"
    })
    void aQuizIsOpenFromItsFirstMomentUntilBeforeItsLast(Instant now, String refusal) {
        var conditions = Conditions.of(Quizzes.open(EIGHT, TEN), Accommodation.NONE, List.of());

        assertThat(word(AttemptRules.refusal(conditions, List.of(), now))).isEqualTo(refusal);
    }

    @Test
    void whoIsRefusedIsToldSinceWhenOrUntilWhen() {
        var conditions = Conditions.of(Quizzes.open(EIGHT, TEN), Accommodation.NONE, List.of());

        assertThat(AttemptRules.refusal(conditions, List.of(), EIGHT.minusSeconds(1)))
                .contains(new Refusal.NotOpenYet(EIGHT));
        assertThat(AttemptRules.refusal(conditions, List.of(), TEN)).contains(new Refusal.Closed(TEN));
    }

    @ParameterizedTest(name = "after {0} of 3 attempts: {1}, {2} left")
    @CsvSource({"0, none, 3", "2, none, 1", "3, NoAttemptsLeft, 0", "4, NoAttemptsLeft, 0"})
    void noMoreAttemptsAreStartedThanTheQuizAllows(int taken, String refusal, int left) {
        var conditions = attempting(Optional.of(3), 0, 0);

        assertThat(word(AttemptRules.refusal(conditions, handedIn(taken), NOON.plus(Duration.ofDays(1)))))
                .isEqualTo(refusal);
        assertThat(AttemptRules.left(conditions, handedIn(taken))).contains(left);
    }

    @ParameterizedTest(name = "{0} attempts, the last handed in {1} minutes ago: {2}")
    @CsvSource({"0, 0, none", "1, 9, Wait", "1, 10, none", "2, 10, Wait", "2, 59, Wait", "2, 60, none", "5, 59, Wait"})
    void oneWaitsAfterTheFirstAttemptAndLongerAfterLaterOnes(int taken, long minutes, String refusal) {
        var conditions = attempting(Optional.empty(), 10, 60);
        var earlier = handedIn(taken);
        var now = last(earlier).plus(Duration.ofMinutes(minutes));

        assertThat(word(AttemptRules.refusal(conditions, earlier, now))).isEqualTo(refusal);
    }

    @Test
    void whoWaitsIsToldUntilWhen() {
        var earlier = handedIn(1);

        assertThat(AttemptRules.refusal(attempting(Optional.empty(), 10, 60), earlier, last(earlier)))
                .contains(new Refusal.Wait(last(earlier).plus(Duration.ofMinutes(10))));
    }

    @Test
    void whatIsClosedIsNotWaitedFor() {
        var used = Conditions.of(
                Quizzes.open(EIGHT, TEN),
                Accommodation.NONE,
                List.of(ConditionsTest.override(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(1))));

        assertThat(AttemptRules.refusal(used, handedIn(1), TEN)).contains(new Refusal.Closed(TEN));
        assertThat(AttemptRules.refusal(used, handedIn(1), EIGHT)).contains(new Refusal.NoAttemptsLeft(1));
    }

    private static Conditions attempting(Optional<Integer> number, long beforeSecond, long beforeLater) {
        var attempting = new Attempting(
                number, Counting.BEST, Duration.ofMinutes(beforeSecond), Duration.ofMinutes(beforeLater));
        return Conditions.of(Quizzes.attempting(attempting), Accommodation.NONE, List.of());
    }

    private static List<Attempt> handedIn(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> Examples.handedIn(begunBy(ANN, NOON.plus(Duration.ofHours(i)))))
                .toList();
    }

    private static Instant last(List<Attempt> earlier) {
        return earlier.isEmpty() ? NOON : earlier.getLast().finishedAt().orElseThrow();
    }

    private static String word(Optional<Refusal> refusal) {
        return refusal.map(it -> it.getClass().getSimpleName()).orElse("none");
    }
}
