package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.assessment.Examples.ANN;
import static org.waymark.assessment.Examples.BEN;
import static org.waymark.assessment.Examples.NOON;
import static org.waymark.assessment.Examples.begun;
import static org.waymark.assessment.Examples.begunBy;
import static org.waymark.assessment.Examples.blank;
import static org.waymark.assessment.Examples.handedIn;
import static org.waymark.assessment.Examples.right;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.question.Fraction;
import org.waymark.question.Outcome;
import org.waymark.question.Response;

/** What every storage of attempts promises. */
public interface AttemptsContract {

    /** An empty storage. */
    Attempts attempts();

    @Test
    default void whatWasBegunComesBackUnchanged() {
        var attempt = begun();

        var started = started(attempt);

        assertThat(started).isEqualTo(attempt);
        assertThat(attempts().get(attempt.token())).isEqualTo(attempt);
    }

    @Test
    default void noTwoAttemptsOfALearnerAtAQuizHaveTheSameOrdinal() {
        var first = started(begun());
        attempts().keep(handedIn(first), 0);
        var second = begunBy(ANN, NOON.plusSeconds(1));

        assertThat(attempts().start(second, 1)).isEmpty();
        assertThat(attempts().start(begunBy(BEN, NOON), 1)).isPresent();
        assertThat(attempts().start(second, 2)).contains(second);
    }

    @Test
    default void answersComeBackAllAndInOrder() {
        var attempt = started(begun());
        var item = attempt.items().getFirst();
        var first = right(1, item);
        var second = blank(2, item);
        var third = Examples.answered(
                3,
                attempt.items().getLast(),
                new Response.Typed("  İstanbul’da ə ı “ğ” 𝒳 \n'\"\\", Language.AZERBAIJANI),
                new Outcome.Marked(Fraction.of(1, 3)));

        attempts().keep(attempt.with(first), 1);
        attempts().keep(attempt.with(first).with(second).with(third), 2);

        assertThat(attempts().get(attempt.token()))
                .isEqualTo(attempt.with(first).with(second).with(third));
        assertThat(attempts().forChange(attempt.token())).isEqualTo(attempts().get(attempt.token()));
    }

    @Test
    default void manyComeInTheOrderInWhichTheyWereAskedForEachWithItsEvents() {
        var ann = started(begun());
        var ben = started(begunBy(BEN, NOON));
        attempts().keep(ann.with(right(1, ann.items().getFirst())), 1);

        assertThat(attempts().these(List.of(ben.token(), ann.token())))
                .containsExactly(ben, attempts().get(ann.token()));
        assertThat(attempts().these(List.of())).isEmpty();
        var withAStranger = List.of(ann.token(), "nobody-has-this-token");
        assertThatThrownBy(() -> attempts().these(withAStranger)).isInstanceOf(AttemptNotFound.class);
    }

    @Test
    default void aNumberIsGivenToOneAnswerOnly() {
        var attempt = started(begun());
        var item = attempt.items().getFirst();
        var kept = attempt.with(right(1, item));
        attempts().keep(kept, 1);

        assertThatThrownBy(() -> attempts().keep(attempt.with(blank(1, item)), 1))
                .isInstanceOf(RuntimeException.class);
        assertThat(attempts().get(attempt.token()).events()).containsExactly(right(1, item));
    }

    @Test
    default void aResultComesBackUnchanged() {
        var attempt = started(begun());
        var answer = Examples.answered(
                1, attempt.items().getFirst(), new Response.Blank(), new Outcome.Marked(Fraction.of(1, 3)));
        var finished = handedIn(attempt.with(answer));

        attempts().keep(finished, 1);

        assertThat(attempts().get(attempt.token())).isEqualTo(finished);
    }

    @Test
    default void aTokenThatNobodyHasFindsNothing() {
        var attempt = started(begun());

        assertThatThrownBy(() -> attempts().get("nobody-has-this-one-22")).isInstanceOf(AttemptNotFound.class);
        assertThatThrownBy(() -> attempts().forChange("")).isInstanceOf(AttemptNotFound.class);
        assertThatThrownBy(() -> attempts().get(swappedCase(attempt.token()))).isInstanceOf(AttemptNotFound.class);
    }

    @Test
    default void aLearnerHasOneUnfinishedAttemptAtAQuiz() {
        var first = started(begun());

        var second = started(begunBy(ANN, NOON.plusSeconds(1)));

        assertThat(second).isEqualTo(first);
        assertThat(attempts().at(ANN, first.course(), first.quiz())).containsExactly(first);
    }

    @Test
    default void anotherLearnerHasOneOfTheirOwn() {
        var anns = started(begun());

        var bens = started(begunBy(BEN, NOON));

        assertThat(bens).isNotEqualTo(anns);
        assertThat(attempts().unfinished(ANN, anns.course(), anns.quiz())).contains(anns);
        assertThat(attempts().unfinished(BEN, anns.course(), anns.quiz())).contains(bens);
        assertThat(attempts().unfinished(ANN, anns.course(), new Slug("another-quiz")))
                .isEmpty();
    }

    @Test
    default void afterHandingInOneMayBeginAgainAsOftenAsOneLikes() {
        for (var hour = 0; hour < 3; hour++) {
            var attempt = started(begunBy(ANN, NOON.plusSeconds(hour * 3_600L)));
            attempts().keep(handedIn(attempt.with(right(1, attempt.items().getFirst()))), 1);
        }

        var all = attempts().at(ANN, begun().course(), begun().quiz());

        assertThat(attempts().outlinesAt(ANN, begun().course(), begun().quiz()))
                .isEqualTo(all.stream()
                        .map(attempt -> Examples.withEvents(attempt, List.of()))
                        .toList());
        assertThat(all)
                .extracting(Attempt::startedAt)
                .containsExactly(NOON.plusSeconds(7_200), NOON.plusSeconds(3_600), NOON);
        assertThat(all)
                .allSatisfy(attempt -> assertThat(attempt).isEqualTo(attempts().get(attempt.token())));
        assertThat(attempts().unfinished(ANN, begun().course(), begun().quiz())).isEmpty();
    }

    @Test
    default void whatWasHandedInIsToldAgainFromTheEarliestOn() {
        var late = started(begunBy(ANN, NOON.plusSeconds(60)));
        var early = started(begunBy(BEN, NOON));
        attempts().keep(handedIn(late), 0);
        attempts().keep(handedIn(early), 0);
        started(begunBy(ANN, NOON.plusSeconds(900)));

        assertThat(attempts().finished())
                .containsExactly(AttemptFinished.of(handedIn(early)), AttemptFinished.of(handedIn(late)));
    }

    private static String swappedCase(String token) {
        var upper = token.toUpperCase(Locale.ROOT);
        return upper.equals(token) ? token.toLowerCase(Locale.ROOT) : upper;
    }

    private Attempt started(Attempt attempt) {
        return Examples.started(attempts(), attempt);
    }
}
