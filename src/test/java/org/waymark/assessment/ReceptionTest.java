package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.assessment.Examples.NOON;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.base.Language;
import org.waymark.content.Examples;
import org.waymark.content.QuizRules.Navigation;
import org.waymark.question.Behaviour;
import org.waymark.question.Certainty;
import org.waymark.question.ModelAnswers;
import org.waymark.question.Response;

/** What becomes of events under the rules of a quiz. */
class ReceptionTest {

    private static final String PHONE = "phone00000000000000001";

    private int order;

    @Test
    void aCheckedItemTakesNoMoreWhereItIsCheckedOnce() {
        var reception = reception(new Behaviour.Immediate(), Navigation.FREE);

        assertThat(take(reception, check(1, wrong(1)))).isInstanceOf(Receipt.Kept.class);
        assertThat(take(reception, check(1, right(1))))
                .extracting(it -> ((Receipt.Refused) it).reason())
                .isEqualTo(Reason.ITEM_OVER);
        assertThat(take(reception, check(2, right(2)))).isInstanceOf(Receipt.Kept.class);
    }

    @ParameterizedTest
    @MethodSource("checking")
    void halfAnAnswerIsKeptButNotChecked(Behaviour behaviour) {
        var reception = reception(behaviour, Navigation.FREE);
        var verdict = new Response.Judged(true, Optional.empty());

        var kept = (Receipt.Kept) take(reception, new Wish.Check(3, given(verdict), Optional.of(Certainty.LOW)));

        var progress = taken(behaviour, Navigation.FREE)
                .progress(reception.attempt(), Examples.item(3).id());
        assertThat(kept.event().act()).isInstanceOf(Act.Answered.class);
        assertThat(progress.current()).isEqualTo(verdict);
        assertThat(progress.triesUsed()).isZero();
        assertThat(progress.told()).isFalse();
        assertThat(progress.over()).isFalse();
        assertThat(progress.hintsShown()).isZero();
        assertThat(((Receipt.Kept) take(reception, new Wish.Check(3, given(right(3)), Optional.of(Certainty.LOW))))
                        .event()
                        .act())
                .isInstanceOf(Act.Checked.class);
    }

    static Stream<Behaviour> checking() {
        return Stream.of(
                new Behaviour.Immediate(),
                new Behaviour.Adaptive(new BigDecimal("0.25")),
                new Behaviour.Interactive(new BigDecimal("0.25")),
                new Behaviour.Certain(true),
                new Behaviour.Practice());
    }

    @Test
    void whereCertaintyIsAskedNothingIsCheckedWithoutIt() {
        var reception = reception(new Behaviour.Certain(true), Navigation.FREE);

        var kept = (Receipt.Kept) take(reception, check(1, right(1)));

        assertThat(kept.event().act()).isInstanceOf(Act.Answered.class);
    }

    @Test
    void halfAnAnswerThatIsHandedInEarnsItsHalf() {
        var unchecked = reception(new Behaviour.Immediate(), Navigation.FREE);
        var deferred = reception(new Behaviour.Deferred(), Navigation.FREE);
        var verdict = new Response.Judged(verdictOf(right(3)), Optional.empty());
        take(unchecked, check(3, verdict));
        take(unchecked, new Wish.HandIn());
        order = 0;
        take(deferred, answer(3, verdict));
        take(deferred, new Wish.HandIn());

        assertThat(unchecked.attempt().mark().orElseThrow().earned()).isPositive();
        assertThat(unchecked.attempt().mark()).isEqualTo(deferred.attempt().mark());
    }

    private static boolean verdictOf(Response response) {
        return ((Response.Judged) response).verdict();
    }

    @Test
    void whatWasRefusedUsedUpItsNumber() {
        var reception = reception(new Behaviour.Immediate(), Navigation.FREE);
        take(reception, check(1, wrong(1)));
        take(reception, check(1, right(1)));

        var later = new Reception(
                reception.attempt(), taken(new Behaviour.Immediate(), Navigation.FREE), seals(), NOON.plusSeconds(9));

        assertThat(take(later, check(2, right(2)))).isInstanceOf(Receipt.Kept.class);
    }

    @Test
    void whereThereIsNoWayBackWhatLiesBehindIsOver() {
        var reception = reception(new Behaviour.Deferred(), Navigation.ONE_WAY);
        take(reception, answer(1, right(1)));
        take(reception, new Wish.Move(3));

        assertThat(take(reception, answer(2, right(2))))
                .extracting(it -> ((Receipt.Refused) it).reason())
                .isEqualTo(Reason.ITEM_OVER);
        assertThat(take(reception, new Wish.Move(1))).isInstanceOf(Receipt.Refused.class);
        assertThat(take(reception, answer(3, right(3)))).isInstanceOf(Receipt.Kept.class);
        assertThat(take(reception, answer(4, right(4)))).isInstanceOf(Receipt.Kept.class);
    }

    @Test
    void whereOneGoesFreelyNothingIsLeftBehind() {
        var reception = reception(new Behaviour.Deferred(), Navigation.FREE);
        take(reception, new Wish.Move(6));

        assertThat(take(reception, answer(1, right(1)))).isInstanceOf(Receipt.Kept.class);
    }

    @Test
    void inPracticeAnItemIsTriedAfreshAsOftenAsOneLikes() {
        var reception = reception(new Behaviour.Practice(), Navigation.FREE);
        for (var i = 0; i < 3; i++) {
            assertThat(take(reception, check(1, right(1)))).isInstanceOf(Receipt.Kept.class);
            assertThat(take(reception, new Wish.Redo(1))).isInstanceOf(Receipt.Kept.class);
            var progress = taken(new Behaviour.Practice(), Navigation.FREE)
                    .progress(reception.attempt(), Examples.item(1).id());
            assertThat(progress.current()).isEqualTo(new Response.Blank());
            assertThat(progress.triesUsed()).isZero();
        }
    }

    @Test
    void practiceIsPassedByHandingItInAndHasNoMarks() {
        var reception = reception(new Behaviour.Practice(), Navigation.FREE);
        take(reception, new Wish.HandIn());

        var result = reception.attempt().result().orElseThrow();

        assertThat(result.mark().possible()).isZero();
        assertThat(result.passed()).isTrue();
    }

    @Test
    void withSureRightAnswersThereIsThreeTimesAsMuchToEarn() {
        var reception = reception(new Behaviour.Certain(false), Navigation.FREE);
        for (var item = 1; item <= 6; item++) {
            take(reception, new Wish.Answer(item, given(right(item)), Optional.of(Certainty.HIGH)));
        }
        take(reception, new Wish.HandIn());

        var mark = reception.attempt().mark().orElseThrow();
        assertThat(mark.possible()).isEqualByComparingTo(BigDecimal.valueOf(3 * 8));
        assertThat(mark.percent()).isEqualByComparingTo("100");
    }

    @Test
    void sureWrongAnswersDoNotTakeAnAttemptBelowNothing() {
        var reception = reception(new Behaviour.Certain(false), Navigation.FREE);
        take(reception, new Wish.Answer(1, given(wrong(1)), Optional.of(Certainty.HIGH)));
        take(reception, new Wish.HandIn());

        assertThat(reception.attempt().mark().orElseThrow().earned()).isZero();
    }

    @Test
    void aFullAttemptTakesNothingMoreButBeingHandedIn() {
        var reception = reception(new Behaviour.Deferred(), Navigation.FREE);
        while (reception.attempt().events().size() < Reception.MOST) {
            take(reception, answer(1, right(1)));
        }
        var full = reception.attempt();

        assertThat(take(reception, answer(2, right(2))))
                .extracting(it -> ((Receipt.Refused) it).reason())
                .isEqualTo(Reason.TOO_MANY);
        assertThat(reception.attempt().events()).isEqualTo(full.events());
        assertThat(take(reception, new Wish.HandIn())).isInstanceOf(Receipt.Kept.class);
        assertThat(reception.attempt().isFinished()).isTrue();
    }

    @Test
    void onlySoManyAnswersWaitForAnInstructor() {
        var reception = reception(new Behaviour.Deferred(), Navigation.FREE);
        take(reception, new Wish.HandIn());
        for (var i = 0; i < Reception.MOST_HELD; i++) {
            assertThat(take(reception, answer(1, right(1)))).isInstanceOf(Receipt.Kept.class);
        }

        assertThat(take(reception, answer(1, wrong(1))))
                .extracting(it -> ((Receipt.Refused) it).reason())
                .isEqualTo(Reason.TOO_MANY);
        assertThat(reception.attempt().held()).hasSize(Reception.MOST_HELD);
    }

    private Receipt take(Reception reception, Wish wish) {
        order++;
        return reception.take(PHONE, new Incoming(UUID.randomUUID(), order, NOON.plusSeconds(order), wish));
    }

    private static Wish answer(int item, Response response) {
        return new Wish.Answer(item, given(response), Optional.empty());
    }

    private static Wish check(int item, Response response) {
        return new Wish.Check(item, given(response), Optional.empty());
    }

    private static Given given(Response response) {
        return (_, _) -> response;
    }

    private static Response right(int item) {
        return ModelAnswers.right(Examples.item(item).question(), Language.ENGLISH);
    }

    private static Response wrong(int item) {
        return ModelAnswers.wrong(Examples.item(item).question(), Language.ENGLISH);
    }

    private static Reception reception(Behaviour behaviour, Navigation navigation) {
        return new Reception(org.waymark.assessment.Examples.begun(), taken(behaviour, navigation), seals(), time());
    }

    private static Instant time() {
        return NOON.plusSeconds(1);
    }

    private static QuizTaken taken(Behaviour behaviour, Navigation navigation) {
        var course = Quizzes.edition(Quizzes.behaving(behaviour, navigation)).course();
        return new QuizTaken(course, course.quiz(Examples.QUIZ).orElseThrow());
    }

    private static Seals seals() {
        return new Seals(org.waymark.assessment.Examples.keys());
    }
}
