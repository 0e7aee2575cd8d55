package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.assessment.Examples.ANN;
import static org.waymark.assessment.Examples.BEN;
import static org.waymark.assessment.Examples.NOON;
import static org.waymark.assessment.Examples.begun;
import static org.waymark.assessment.Examples.blank;
import static org.waymark.assessment.Examples.handedIn;
import static org.waymark.assessment.Examples.right;
import static org.waymark.assessment.Examples.wrong;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.base.Slug;
import org.waymark.question.Fraction;
import org.waymark.question.Outcome;

class AttemptTest {

    private static final List<Slug> ITEMS = Examples.items();

    @Test
    void itIsGivenOnlyToItsLearner() {
        var attempt = begun();

        assertThat(attempt.takenBy(ANN)).isSameAs(attempt);
        assertThatThrownBy(() -> attempt.takenBy(BEN)).isInstanceOf(AttemptNotFound.class);
    }

    @Test
    void theLastAnswerToAnItemCountsAndTheEarlierOnesAreKept() {
        var attempt = begun().with(right(1, ITEMS.get(0))).with(wrong(2, ITEMS.get(0)));

        assertThat(attempt.answers()).hasSize(2);
        assertThat(attempt.answerTo(ITEMS.get(0)).map(Answer::number)).contains(2);
        assertThat(attempt.outcomeOf(ITEMS.get(0))).isEqualTo(new Outcome.Marked(Fraction.NONE));
    }

    @Test
    void anItemWhoseAnswerWasTakenBackIsUnansweredAgain() {
        var attempt = begun().with(right(1, ITEMS.get(0)))
                .with(right(2, ITEMS.get(1)))
                .with(blank(3, ITEMS.get(0)));

        assertThat(attempt.isAnswered(ITEMS.get(0))).isFalse();
        assertThat(attempt.unanswered())
                .doesNotContain(ITEMS.get(1))
                .startsWith(ITEMS.get(0))
                .hasSize(5);
    }

    @Test
    void anItemThatWasNotDrawnTakesNoAnswer() {
        assertThatThrownBy(() -> begun().with(blank(1, new Slug("elsewhere"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAnswerThatMissedAnotherOneIsRefused() {
        var attempt = begun().with(right(1, ITEMS.get(0)));

        assertThatThrownBy(() -> attempt.with(right(1, ITEMS.get(1)))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void handingInASecondTimeChangesNothing() {
        var attempt = handedIn(begun().with(right(1, ITEMS.get(0))));

        var again = attempt.handedIn(org.waymark.content.Examples.course(), Examples.quiz(), NOON.plusSeconds(9_999));

        assertThat(again).isEqualTo(attempt);
    }

    @ParameterizedTest(name = "{0} of six right answers: passed is {1}")
    @CsvSource({"0, false", "2, false", "3, true", "6, true"})
    void itPassesFromTheCutScoreOn(int right, boolean passed) {
        var attempt = begun();
        for (var i = 0; i < right; i++) {
            attempt = attempt.with(right(i + 1, ITEMS.get(i)));
        }

        assertThat(handedIn(attempt).passed()).isEqualTo(passed);
    }

    @Test
    void theMarkIsTheSumOfFractionsTimesWorths() {
        var course = org.waymark.content.Examples.course();
        var worths = ITEMS.stream()
                .map(item -> course.item(item).orElseThrow().worth())
                .toList();
        var half = new Outcome.Marked(new Fraction(new BigDecimal("0.5")));

        var mark = begun().with(right(1, ITEMS.get(0)))
                .with(Examples.answered(2, ITEMS.get(1), Examples.chosen("log"), half))
                .with(wrong(3, ITEMS.get(2)))
                .markIn(course);

        assertThat(mark.earned())
                .isEqualByComparingTo(
                        worths.get(0).add(worths.get(1).multiply(half.fraction().value())));
        assertThat(mark.possible()).isEqualByComparingTo(worths.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Test
    void leavingEverythingBlankEarnsNothingOfAllThatIsPossible() {
        var mark = handedIn(begun()).mark().orElseThrow();

        assertThat(mark.earned()).isZero();
        assertThat(mark.possible()).isPositive();
    }
}
