package org.waymark.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.assignment.Working.CLOSES;
import static org.waymark.assignment.Working.DUE;
import static org.waymark.assignment.Working.LESSON;
import static org.waymark.assignment.Working.MODULE;
import static org.waymark.assignment.Working.OPENS;
import static org.waymark.assignment.Working.QUIZ;
import static org.waymark.assignment.Working.SCENARIO;
import static org.waymark.assignment.Working.WEEK;
import static org.waymark.assignment.Working.assigned;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.assignment.WorkDone.Stand;
import org.waymark.content.QuizRules.Counting;
import org.waymark.question.Fraction;

class LearnersWorkTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Instant MONDAY = OPENS.plusSeconds(3_600);
    private static final Instant FRIDAY = DUE.minusSeconds(3_600);
    private static final Instant SATURDAY = DUE.plusSeconds(3_600);
    private static final Instant MONDAY_AFTER = CLOSES.plus(DAY);

    @Test
    void nothingDoneIsNothingBegun() {
        var done = new Working().at(assigned(QUIZ));

        assertThat(done.stand()).isEqualTo(Stand.NOT_BEGUN);
        assertThat(done.fraction()).isEmpty();
        assertThat(done.counted()).isEmpty();
        assertThat(done.doneAt()).isEmpty();
        assertThat(done.token()).isEmpty();
        assertThat(done.late()).isFalse();
        assertThat(done.window()).isEqualTo(WEEK);
    }

    @Test
    void aQuizIsUnderWayUntilAnAttemptIsHandedInAndThenDone() {
        var work = new Working().begun(MONDAY);
        assertThat(work.at(assigned(QUIZ)).stand()).isEqualTo(Stand.UNDER_WAY);

        work.attempt(MONDAY, FRIDAY, "7.5");

        var done = work.at(assigned(QUIZ));
        assertThat(done.stand()).isEqualTo(Stand.DONE);
        assertThat(done.fraction()).contains(fraction("0.75"));
        assertThat(done.counted()).contains(fraction("0.75"));
        assertThat(done.doneAt()).contains(FRIDAY);
        assertThat(done.token()).contains("attempt-2");
    }

    @Test
    void whatIsDoneAfterTheEndOfAClassIsNothingToIt() {
        var quiz = new Working().attempt(MONDAY, FRIDAY, "4").attempt(SATURDAY, SATURDAY, "9");
        assertThat(quiz.until(FRIDAY, assigned(QUIZ)).token()).contains("attempt-1");
        assertThat(quiz.until(FRIDAY, assigned(QUIZ)).fraction()).contains(fraction("0.4"));
        assertThat(quiz.until(MONDAY, assigned(QUIZ)).stand()).isEqualTo(Stand.UNDER_WAY);
        assertThat(quiz.until(OPENS, assigned(QUIZ)).stand()).isEqualTo(Stand.NOT_BEGUN);

        var scenario = new Working().played(MONDAY, FRIDAY, "70", 0);
        assertThat(scenario.until(FRIDAY, assigned(SCENARIO)).stand()).isEqualTo(Stand.DONE);
        assertThat(scenario.until(MONDAY, assigned(SCENARIO)).stand()).isEqualTo(Stand.UNDER_WAY);
        assertThat(scenario.until(OPENS, assigned(SCENARIO)).stand()).isEqualTo(Stand.NOT_BEGUN);

        var lesson = new Working().read(MONDAY);
        assertThat(lesson.until(MONDAY, assigned(LESSON)).stand()).isNotEqualTo(Stand.NOT_BEGUN);
        assertThat(lesson.until(OPENS, assigned(LESSON)).stand()).isEqualTo(Stand.NOT_BEGUN);
    }

    @Test
    void whatWasDoneBeforeItWasAssignedOrOpenedCounts() {
        var before = OPENS.minus(DAY);

        var done = new Working().attempt(before, before.plusSeconds(600), "9").at(assigned(QUIZ));

        assertThat(done.stand()).isEqualTo(Stand.DONE);
        assertThat(done.counted()).contains(fraction("0.9"));
        assertThat(done.late()).isFalse();
    }

    @ParameterizedTest(name = "ended {0} s after it was due: late {1}")
    @CsvSource({"-1, false", "0, false", "1, true"})
    void lateIsWhatEndedAfterItWasDueAlsoWhereItWasBegunBefore(long seconds, boolean late) {
        var done = new Working().attempt(FRIDAY, DUE.plusSeconds(seconds), "5").at(assigned(QUIZ));

        assertThat(done.late()).isEqualTo(late);
    }

    @Test
    void withoutADueTimeNothingIsLate() {
        var window = new Window(Optional.empty(), Optional.empty(), Optional.of(CLOSES));

        var done = new Working()
                .attempt(SATURDAY, SATURDAY, "5")
                .at(assigned(QUIZ, window, Optional.empty(), new LateRule.CountsNothing()));

        assertThat(done.late()).isFalse();
        assertThat(done.counted()).contains(fraction("0.5"));
    }

    @Test
    void whatEndedAfterClosingIsKeptAndCountsForNothing() {
        var done = new Working().attempt(SATURDAY, CLOSES.plusSeconds(1), "9").at(assigned(QUIZ));

        assertThat(done.stand()).isEqualTo(Stand.AFTER_CLOSING);
        assertThat(done.fraction()).contains(fraction("0.9"));
        assertThat(done.counted()).contains(Fraction.NONE);
        assertThat(done.isOver()).isFalse();
        assertThat(done.isMissed(CLOSES.plusSeconds(2))).isTrue();
    }

    @Test
    void whatEndedAfterClosingDoesNotReplaceWhatEndedInTime() {
        var done = new Working()
                .attempt(MONDAY, FRIDAY, "4")
                .attempt(SATURDAY, MONDAY_AFTER, "10")
                .at(assigned(QUIZ, WEEK, Optional.of(Counting.LAST), new LateRule.Counts()));

        assertThat(done.stand()).isEqualTo(Stand.DONE);
        assertThat(done.counted()).contains(fraction("0.4"));
    }

    @Test
    void anAttemptThatHadToEndByThisClosingCountsAlsoWhereSomebodyGaveItMoreTime() {
        var given = CLOSES.plusSeconds(600);

        var done = new Working()
                .attempt(SATURDAY, given, "8", Optional.of(CLOSES), false)
                .at(assigned(QUIZ));

        assertThat(done.stand()).isEqualTo(Stand.DONE);
        assertThat(done.counted()).contains(fraction("0.8"));
        assertThat(done.late()).isTrue();
    }

    @Test
    void anExtensionMovesDueAndClosingForThisLearnerAlone() {
        var work = new Working().attempt(SATURDAY, MONDAY_AFTER, "8");
        var longer = Extension.by(Duration.ofDays(3), WEEK);

        var done = work.at(assigned(QUIZ), Working.extended(longer));

        assertThat(done.stand()).isEqualTo(Stand.DONE);
        assertThat(done.late()).isFalse();
        assertThat(done.window().due()).contains(DUE.plus(Duration.ofDays(3)));
        assertThat(done.window().closes()).contains(CLOSES.plus(Duration.ofDays(3)));
        assertThat(work.at(assigned(QUIZ)).stand()).isEqualTo(Stand.AFTER_CLOSING);
    }

    @Test
    void anExtensionNeverTakesTimeAndDoesNotInventTimesThatTheOthersDoNotHave() {
        var earlier = Working.extended(
                new Extension(Optional.of(DUE.minus(DAY)), Optional.of(CLOSES.minus(DAY)), Optional.of(1)));

        assertThat(earlier.on(WEEK)).isEqualTo(WEEK);
        assertThat(earlier.on(Window.ANY_TIME)).isEqualTo(Window.ANY_TIME);
        assertThat(earlier.on(Optional.of(3))).contains(3);
        assertThat(earlier.on(Optional.<Integer>empty())).isEmpty();
    }

    @Test
    void whoeverHasAFarDueTimeMayDoItUntilThen() {
        var due = CLOSES.plus(DAY);

        var window = Working.extended(new Extension(Optional.of(due), Optional.empty(), Optional.empty()))
                .on(WEEK);

        assertThat(window.due()).contains(due);
        assertThat(window.closes()).contains(due);
    }

    @ParameterizedTest(name = "{0}: {1} counts, {2} earned, attempt {3}")
    @CsvSource({
        "BEST, 0.9, 0.9, attempt-2",
        "FIRST, 0.5, 0.5, attempt-1",
        "LAST, 0.7, 0.7, attempt-3",
        "MEAN, 0.7, 0.7,"
    })
    void whichOfSeveralAttemptsCountsIsSaidByTheAssignment(
            Counting counting, BigDecimal counted, BigDecimal earned, String token) {
        var done = new Working()
                .attempt(MONDAY, MONDAY, "5")
                .attempt(MONDAY.plusSeconds(60), MONDAY.plusSeconds(120), "9")
                .attempt(FRIDAY, FRIDAY, "7")
                .at(assigned(QUIZ, WEEK, Optional.of(counting), new LateRule.Counts()));

        assertThat(done.counted()).contains(new Fraction(counted));
        assertThat(done.fraction()).contains(new Fraction(earned));
        assertThat(done.token()).isEqualTo(Optional.ofNullable(token));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"BEST, 0.8", "FIRST, 0.6", "LAST, 0.8", "MEAN, 0.7"})
    void whatIsLateLosesAndTheBestIsWhatCountsMostAfterThat(Counting counting, BigDecimal counted) {
        var done = new Working()
                .attempt(FRIDAY, FRIDAY, "6")
                .attempt(SATURDAY, SATURDAY, "9")
                .at(assigned(QUIZ, WEEK, Optional.of(counting), new LateRule.Loses(10, 0)));

        assertThat(done.counted()).contains(new Fraction(counted));
        assertThat(done.late()).isEqualTo(counting != Counting.FIRST);
    }

    @Test
    void theBestInTimeIsBetterThanOneThatLosesMore() {
        var done = new Working()
                .attempt(FRIDAY, FRIDAY, "6")
                .attempt(SATURDAY, SATURDAY, "9")
                .at(assigned(QUIZ, WEEK, Optional.of(Counting.BEST), new LateRule.Loses(50, 0)));

        assertThat(done.fraction()).contains(fraction("0.6"));
        assertThat(done.counted()).contains(fraction("0.6"));
        assertThat(done.late()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Counting.class)
    void whatCountsForNothingDoesNotReplaceWhatWasInTime(Counting counting) {
        var done = new Working()
                .attempt(FRIDAY, FRIDAY, "6")
                .attempt(SATURDAY, SATURDAY, "9")
                .at(assigned(QUIZ, WEEK, Optional.of(counting), new LateRule.CountsNothing()));

        assertThat(done.counted()).contains(fraction("0.6"));
        assertThat(done.late()).isFalse();
    }

    @Test
    void aloneItIsTakenAndCountsForNothing() {
        var done = new Working()
                .attempt(SATURDAY, SATURDAY, "9")
                .at(assigned(QUIZ, WEEK, Optional.empty(), new LateRule.CountsNothing()));

        assertThat(done.stand()).isEqualTo(Stand.DONE);
        assertThat(done.fraction()).contains(fraction("0.9"));
        assertThat(done.counted()).contains(Fraction.NONE);
        assertThat(done.late()).isTrue();
    }

    @Test
    void whatSomebodyHasToMarkIsWaitedFor() {
        var done = new Working()
                .attempt(MONDAY, FRIDAY, "4", Optional.empty(), true)
                .at(assigned(QUIZ));

        assertThat(done.stand()).isEqualTo(Stand.WAITING);
        assertThat(done.fraction()).isEmpty();
        assertThat(done.counted()).isEmpty();
        assertThat(done.doneAt()).contains(FRIDAY);
        assertThat(done.isOver()).isTrue();
    }

    @Test
    void whatIsSettledCountsUntilWhatWaitsIsMarked() {
        var done = new Working()
                .attempt(MONDAY, MONDAY, "4")
                .attempt(FRIDAY, FRIDAY, "1", Optional.empty(), true)
                .at(assigned(QUIZ));

        assertThat(done.stand()).isEqualTo(Stand.WAITING);
        assertThat(done.counted()).contains(fraction("0.4"));
        assertThat(done.token()).contains("attempt-1");
    }

    @Test
    void lessThanNothingIsNothing() {
        assertThat(new Working()
                        .attempt(MONDAY, FRIDAY, "-3")
                        .at(assigned(QUIZ))
                        .counted())
                .contains(Fraction.NONE);
    }

    @Test
    void whoeverIsExcusedNeedNotAndMay() {
        var excused = new Concession(assigned(QUIZ).id(), Working.ANN, Extension.NONE, true, 1);

        var nothing = new Working().at(assigned(QUIZ), excused);
        var something = new Working().attempt(MONDAY, FRIDAY, "7").at(assigned(QUIZ), excused);

        assertThat(nothing.excused()).isTrue();
        assertThat(nothing.isOver()).isTrue();
        assertThat(nothing.isMissed(MONDAY_AFTER)).isFalse();
        assertThat(something.counted()).contains(fraction("0.7"));
    }

    @Test
    void aLessonIsDoneWhenAllItsSectionsAreRead() {
        assertThat(new Working().read(MONDAY).at(assigned(LESSON)).stand()).isEqualTo(Stand.UNDER_WAY);

        var done = new Working().read(FRIDAY, SATURDAY).at(assigned(LESSON));

        assertThat(done.stand()).isEqualTo(Stand.DONE);
        assertThat(done.doneAt()).contains(SATURDAY);
        assertThat(done.late()).isTrue();
        assertThat(done.fraction()).isEmpty();
        assertThat(done.counted()).isEmpty();
    }

    @Test
    void aLessonReadToItsEndAfterClosingIsReadTooLate() {
        var done = new Working().read(FRIDAY, MONDAY_AFTER).at(assigned(LESSON));

        assertThat(done.stand()).isEqualTo(Stand.AFTER_CLOSING);
    }

    @Test
    void aScenarioIsDoneWhenItCameToAnEnding() {
        var work = new Working().playing(MONDAY, true);
        assertThat(work.at(assigned(SCENARIO)).stand()).isEqualTo(Stand.NOT_BEGUN);
        work.playing(MONDAY, false);
        assertThat(work.at(assigned(SCENARIO)).stand()).isEqualTo(Stand.UNDER_WAY);
        work.played(MONDAY, FRIDAY, "62.5", 0).played(MONDAY, MONDAY_AFTER, "100", 0);

        var done = work.at(assigned(SCENARIO));

        assertThat(done.stand()).isEqualTo(Stand.DONE);
        assertThat(done.counted()).contains(fraction("0.625"));
        assertThat(done.token()).contains("playthrough-3");
    }

    @Test
    void aScenarioWaitsForReasonsToBeRated() {
        var done = new Working().played(MONDAY, FRIDAY, "40", 1).at(assigned(SCENARIO));

        assertThat(done.stand()).isEqualTo(Stand.WAITING);
        assertThat(done.fraction()).isEmpty();
    }

    @Test
    void aModuleIsDoneWhenEverythingInItIs() {
        var work = new Working();
        assertThat(work.at(assigned(MODULE)).stand()).isEqualTo(Stand.NOT_BEGUN);
        assertThat(work.at(assigned(MODULE)).quizzes()).contains(new WorkDone.Quizzes(0, 1));
        assertThat(work.at(assigned(QUIZ)).quizzes()).isEmpty();
        work.read(MONDAY, MONDAY);
        assertThat(work.at(assigned(MODULE)).stand()).isEqualTo(Stand.UNDER_WAY);
        assertThat(work.at(assigned(MODULE)).fraction()).isEmpty();
        work.attempt(MONDAY, FRIDAY, "8");
        var without = work.at(assigned(MODULE));
        assertThat(without.stand()).isEqualTo(Stand.UNDER_WAY);
        assertThat(without.fraction()).contains(fraction("0.8"));
        assertThat(without.quizzes()).contains(new WorkDone.Quizzes(1, 1));
        assertThat(without.doneAt()).isEmpty();
        work.played(MONDAY, SATURDAY, "10", 0);

        var done = work.at(assigned(MODULE));

        assertThat(done.stand()).isEqualTo(Stand.DONE);
        // of its quizzes alone
        assertThat(done.fraction()).contains(fraction("0.8"));
        assertThat(done.doneAt()).contains(SATURDAY);
        assertThat(done.late()).isTrue();
    }

    @Test
    void aModuleWaitsForTheLastOfItThatIsMarked() {
        var done = new Working()
                .read(MONDAY, MONDAY)
                .attempt(MONDAY, FRIDAY, "8")
                .played(MONDAY, FRIDAY, "10", 2)
                .at(assigned(MODULE));

        assertThat(done.stand()).isEqualTo(Stand.WAITING);
    }

    @Test
    void partOfAModuleAfterClosingIsNotTheModule() {
        var done = new Working()
                .read(MONDAY, MONDAY_AFTER)
                .attempt(MONDAY, FRIDAY, "8")
                .played(MONDAY, FRIDAY, "10", 2)
                .at(assigned(MODULE));

        assertThat(done.stand()).isEqualTo(Stand.AFTER_CLOSING);
        assertThat(done.fraction()).contains(fraction("0.8"));
    }

    @Test
    void nobodyNeedDoWhatACourseNoLongerHasAndWhatWasDoneOfItCounts() {
        var gone = new Tasks(Map.of());
        var none = Concession.none(assigned(QUIZ).id(), Working.ANN);

        assertThat(new Working().at(assigned(QUIZ), none, gone).excused()).isTrue();
        assertThat(new Working().at(assigned(MODULE), none, gone).excused()).isTrue();
        var done = new Working().attempt(MONDAY, FRIDAY, "6").at(assigned(QUIZ), none, gone);
        assertThat(done.excused()).isFalse();
        assertThat(done.counted()).contains(fraction("0.6"));
        assertThat(new Working()
                        .read(MONDAY, MONDAY)
                        .at(assigned(LESSON), none, gone)
                        .excused())
                .isTrue();
    }

    @Test
    void whatIsDueAndNotDoneIsOverdueUntilItClosesAndThenMissed() {
        var done = new Working().begun(MONDAY).at(assigned(QUIZ));

        assertThat(done.isOverdue(DUE)).isFalse();
        assertThat(done.isOverdue(SATURDAY)).isTrue();
        assertThat(done.isMissed(SATURDAY)).isFalse();
        assertThat(done.isOverdue(CLOSES)).isFalse();
        assertThat(done.isMissed(CLOSES)).isTrue();
    }

    private static Fraction fraction(String value) {
        return new Fraction(new BigDecimal(value));
    }
}
