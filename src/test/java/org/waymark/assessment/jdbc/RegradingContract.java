package org.waymark.assessment.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.assessment.QuizCourse.COURSE;
import static org.waymark.assessment.QuizCourse.QUIZ;
import static org.waymark.assessment.jdbc.RegradingWithDatabase.INSTRUCTOR;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.AttemptRegraded;
import org.waymark.assessment.ItemChange;
import org.waymark.assessment.MarkChange;
import org.waymark.assessment.Others;
import org.waymark.assessment.PastRegrading;
import org.waymark.assessment.QuizCourse;
import org.waymark.assessment.QuizNotFound;
import org.waymark.assessment.Regrading;
import org.waymark.assessment.RegradingId;
import org.waymark.assessment.RegradingOutdated;
import org.waymark.assessment.Remark;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;
import org.waymark.question.Examples;
import org.waymark.question.Item;
import org.waymark.question.ItemRules;
import org.waymark.question.MarkingScheme;
import org.waymark.question.Option;
import org.waymark.question.Question;

/** What regrading promises on a database. */
interface RegradingContract {

    /** Three items whose order by id is animals, planet, primes. */
    QuizCourse FIRST = QuizCourse.of(List.of(
            Examples.animals(),
            Examples.nearestPlanet(),
            Examples.under(MarkingScheme.ALL_OR_NOTHING, Examples.primes())));

    /** The second edition has found out that what was wrong is right. */
    QuizCourse CORRECTED = FIRST.correcting(keyed(Examples.nearestPlanet()));

    RegradingWithDatabase running();

    @BeforeEach
    default void publish() {
        running().publish(FIRST, 1);
    }

    @Test
    default void aPreviewTellsWhoGainsAndWhoLosesAndWhy() {
        var loses = running().handedIn(1, 3);
        var gains = running().handedIn(2, 1);
        running().publish(CORRECTED, 2);

        var preview = running().regrading().preview(INSTRUCTOR, COURSE, QUIZ);

        assertThat(preview.tally()).isEqualTo(new Regrading.Tally(2, 1, 1));
        assertThat(preview.items())
                .containsOnlyKeys(Examples.nearestPlanet().id())
                .containsValue(EnumSet.of(ItemChange.KEY));
        assertThat(preview.changing())
                .extracting(Remark::learner, it -> it.difference().intValueExact(), Remark::items)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                loses.learner(),
                                -1,
                                List.of(Examples.nearestPlanet().id())),
                        org.assertj.core.groups.Tuple.tuple(
                                gains.learner(),
                                1,
                                List.of(Examples.nearestPlanet().id())));
    }

    @Test
    default void lookingChangesNothing() {
        var attempt = running().handedIn(1, 3);
        running().publish(CORRECTED, 2);

        running().regrading().preview(INSTRUCTOR, COURSE, QUIZ);

        assertThat(stored(attempt)).isEqualTo(attempt);
        assertThat(running().regrading().history(INSTRUCTOR)).isEmpty();
        assertThat(running().announced()).isEmpty();
    }

    @Test
    default void whatIsAppliedIsExactlyWhatWasLookedAt() {
        var attempts = IntStream.range(0, 12)
                .mapToObj(learner -> running().handedIn(learner, learner % 4))
                .toList();
        running().publish(CORRECTED.correcting(worth(Examples.animals())), 2);
        var preview = running().regrading().preview(INSTRUCTOR, COURSE, QUIZ);

        var regrading = running().regrading().apply(INSTRUCTOR, preview, "the key was wrong");

        assertThat(running().regradings().remarksOf(regrading.id())).isEqualTo(preview.remarks());
        for (var i = 0; i < attempts.size(); i++) {
            var stored = stored(attempts.get(i));
            var after = preview.remarks().get(i).after();
            assertThat(stored.mark()).contains(after.mark());
            assertThat(stored.passed()).isEqualTo(after.passed());
            assertThat(stored.events()).isEqualTo(attempts.get(i).events());
            assertThat(stored.finishedAt()).isEqualTo(attempts.get(i).finishedAt());
        }
        assertThat(running().announced())
                .containsExactlyElementsOf(preview.changing().stream()
                        .map(it -> new AttemptRegraded(
                                it.attempt(),
                                it.learner(),
                                COURSE,
                                QUIZ,
                                it.after().mark(),
                                it.after().passed()))
                        .toList());
        assertThat(running().regrading().history(INSTRUCTOR))
                .extracting(PastRegrading::regrading)
                .containsExactly(regrading);
        assertThat(running().regrading().preview(INSTRUCTOR, COURSE, QUIZ).changing())
                .isEmpty();
    }

    @Test
    default void undoingGivesTheFormerMarksBackExactly() {
        var attempts = IntStream.range(0, 8)
                .mapToObj(learner -> running().handedIn(learner, learner % 4))
                .toList();
        running().publish(CORRECTED, 2);
        var regrading = apply();

        var undone = running().regrading().undo(INSTRUCTOR, regrading.id());

        assertThat(attempts).allSatisfy(attempt -> assertThat(stored(attempt)).isEqualTo(attempt));
        assertThat(undone.isUndone()).isTrue();
        assertThat(running().regrading().history(INSTRUCTOR))
                .extracting(PastRegrading::regrading)
                .containsExactly(undone);
        assertThat(running().announced().reversed().stream()
                        .limit(undone.tally().gaining() + undone.tally().losing()))
                .allSatisfy(it -> assertThat(attempts)
                        .anySatisfy(attempt -> assertThat(attempt.mark()).contains(it.mark())));
        assertThatThrownBy(() -> running().regrading().undo(INSTRUCTOR, regrading.id()))
                .isInstanceOf(RegradingOutdated.class);
    }

    @Test
    default void regradingsFollowOneAnotherAndAreUndoneFromTheLastOn() {
        var attempt = running().handedIn(1, 3);
        running().publish(CORRECTED, 2);
        var first = apply();
        var afterFirst = stored(attempt);
        running().publish(CORRECTED.correcting(worth(Examples.animals())), 3);
        var second = apply();

        assertThat(second.number()).isEqualTo(2);
        assertThatThrownBy(() -> running().regrading().undo(INSTRUCTOR, first.id()))
                .isInstanceOf(RegradingOutdated.class);
        running().regrading().undo(INSTRUCTOR, second.id());
        assertThat(stored(attempt)).isEqualTo(afterFirst);
        running().regrading().undo(INSTRUCTOR, first.id());
        assertThat(stored(attempt)).isEqualTo(attempt);
    }

    @Test
    default void everyAttemptHasTheMarkThatWhatIsInForceGivesIt() {
        var attempt = running().handedIn(1, 3);
        running().publish(CORRECTED, 2);
        apply();
        running().publish(FIRST.correcting(worth(Examples.animals())), 3);
        var last = apply();

        assertThat(running()
                        .marking()
                        .of(attempt)
                        .mark(org.waymark.assessment.QuizCourseMarks.again(
                                attempt, running().marking().of(attempt))))
                .isEqualTo(stored(attempt).mark().orElseThrow());
        running().regrading().undo(INSTRUCTOR, last.id());
        assertThat(running()
                        .marking()
                        .of(attempt)
                        .mark(org.waymark.assessment.QuizCourseMarks.again(
                                attempt, running().marking().of(attempt))))
                .isEqualTo(stored(attempt).mark().orElseThrow());
    }

    @Test
    default void itemsThatAreGoneOrHaveOtherPartsAreNamedAndLeftAsTheyWere() {
        var attempt = running().handedIn(1, 3);
        running().publish(CORRECTED.without(Examples.animals().id()), 2);

        var preview = running().regrading().preview(INSTRUCTOR, COURSE, QUIZ);

        assertThat(preview.items()).containsEntry(Examples.animals().id(), EnumSet.of(ItemChange.GONE));
        assertThat(preview.remarks().getFirst().after().mark().possible())
                .isEqualByComparingTo(attempt.mark().orElseThrow().possible());
        assertThat(preview.remarks().getFirst().difference()).isEqualByComparingTo(BigDecimal.ONE.negate());
    }

    @Test
    default void anAttemptThatRunsIsLeftAlone() {
        var handedIn = running().handedIn(1, 3);
        var begun = running().begun(2, 3);
        running().publish(CORRECTED, 2);
        var preview = running().regrading().preview(INSTRUCTOR, COURSE, QUIZ);

        running().regrading().apply(INSTRUCTOR, preview, "the key was wrong");

        assertThat(preview.remarks()).extracting(Remark::attempt).containsExactly(handedIn.id());
        assertThat(stored(begun)).isEqualTo(begun);
    }

    @Test
    default void handingInBetweenLookingAndApplyingIsRefused() {
        var handedIn = running().handedIn(1, 3);
        var begun = running().begun(2, 3);
        running().publish(CORRECTED, 2);
        var preview = running().regrading().preview(INSTRUCTOR, COURSE, QUIZ);
        running().as("LEARNER");
        running().taking().handIn(begun.learner(), begun.token());

        assertThatThrownBy(() -> running().regrading().apply(INSTRUCTOR, preview, "the key was wrong"))
                .isInstanceOf(RegradingOutdated.class);
        assertThat(stored(handedIn)).isEqualTo(handedIn);
        assertThat(running().regrading().history(INSTRUCTOR)).isEmpty();
    }

    @Test
    default void anotherEditionInBetweenIsRefused() {
        running().handedIn(1, 3);
        running().publish(CORRECTED, 2);
        var preview = running().regrading().preview(INSTRUCTOR, COURSE, QUIZ);
        running().publish(CORRECTED, 3);

        assertThatThrownBy(() -> running().regrading().apply(INSTRUCTOR, preview, "the key was wrong"))
                .isInstanceOf(RegradingOutdated.class);
    }

    @Test
    default void ofManyThatApplyAtOnceOneDoes() throws Exception {
        var attempt = running().handedIn(1, 3);
        running().publish(CORRECTED, 2);
        var preview = running().regrading().preview(INSTRUCTOR, COURSE, QUIZ);
        Callable<Boolean> applying = () -> {
            try {
                running().regrading().apply(INSTRUCTOR, preview, "the key was wrong");
                return true;
            } catch (RegradingOutdated _) {
                return false;
            }
        };

        try (var threads = Executors.newFixedThreadPool(6)) {
            var applied = threads.invokeAll(java.util.Collections.nCopies(6, applying)).stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(applied).containsOnlyOnce(true);
        }
        assertThat(running().regrading().history(INSTRUCTOR)).hasSize(1);
        assertThat(running().regradings().changesOf(attempt.id())).hasSize(1);
    }

    @Test
    default void aMarkThatHasChangedSinceIsNotTakenBack() {
        var attempt = running().handedIn(1, 3);
        var other = running().handedIn(2, 3);
        running().publish(CORRECTED, 2);
        var regrading = apply();
        var regraded = stored(other);
        running().give(attempt, "0.5");

        assertThatThrownBy(() -> running().regrading().undo(INSTRUCTOR, regrading.id()))
                .isInstanceOf(RegradingOutdated.class);
        assertThat(stored(other)).isEqualTo(regraded);
        assertThat(running().regrading().history(INSTRUCTOR))
                .extracting(PastRegrading::regrading)
                .containsExactly(regrading);
    }

    @Test
    default void aLearnerCanSeeWhyTheMarkIsAnotherOne() {
        var attempt = running().handedIn(1, 3);
        running().publish(CORRECTED, 2);
        var regrading = apply();

        var changes = running().regradings().changesOf(attempt.id());

        assertThat(changes).extracting(MarkChange::regrading).containsExactly(regrading);
        assertThat(changes.getFirst().before().mark()).isEqualTo(attempt.mark().orElseThrow());
        assertThat(changes.getFirst().after().mark())
                .isEqualTo(stored(attempt).mark().orElseThrow());
        assertThat(regrading.reason()).isEqualTo("the key was wrong");
    }

    @Test
    default void whereNothingWouldChangeNothingIsApplied() {
        running().handedIn(1, 3);
        running().publish(FIRST, 2);
        var preview = running().regrading().preview(INSTRUCTOR, COURSE, QUIZ);

        assertThat(preview.changing()).isEmpty();
        assertThatThrownBy(() -> running().regrading().apply(INSTRUCTOR, preview, "no reason"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void quizzesWithAttemptsOnEarlierEditionsAreOffered() {
        running().handedIn(1, 3);
        assertThat(running().regrading().candidates(INSTRUCTOR)).isEmpty();
        running().publish(CORRECTED, 2);
        running().handedIn(2, 3);

        assertThat(running().regrading().candidates(INSTRUCTOR))
                .extracting(it -> it.edition().number(), it -> it.quiz().id(), it -> it.attempts())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, QUIZ, 1));
    }

    @Test
    default void onlyInstructorsRegrade() {
        running().handedIn(1, 3);
        running().publish(CORRECTED, 2);
        var regrading = running().regrading();
        var preview = regrading.preview(INSTRUCTOR, COURSE, QUIZ);
        running().as("LEARNER");

        assertThatThrownBy(() -> regrading.preview(INSTRUCTOR, COURSE, QUIZ)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> regrading.apply(INSTRUCTOR, preview, "because"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> regrading.history(INSTRUCTOR)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    default void aQuizThatTheCurrentEditionLacksCannotBeRegraded() {
        assertThatThrownBy(() -> running().regrading().preview(INSTRUCTOR, COURSE, new Slug("gone")))
                .isInstanceOf(QuizNotFound.class);
    }

    @Test
    default void onlyAttemptsAreMarkedAgainThatAreTheirsToMark() {
        var own = running().handedIn(1, 3);
        var others =
                IntStream.range(2, 8).mapToObj(it -> running().handedIn(it, 3)).toList();
        running()
                .oversight()
                .nobodyOversees(others.stream().map(Attempt::learner).toArray(UserId[]::new));
        running().publish(CORRECTED, 2);

        var preview = running().regrading().preview(INSTRUCTOR, COURSE, QUIZ);
        var regrading = running().regrading().apply(INSTRUCTOR, preview, "the key was wrong");

        assertThat(preview.remarks()).extracting(Remark::learner).containsExactly(own.learner());
        assertThat(preview.others()).isEqualTo(new Others.Many(6));
        assertThat(running().regrading().candidates(INSTRUCTOR))
                .singleElement()
                .satisfies(it -> assertThat(it.attempts()).isEqualTo(1));
        assertThat(regrading.tally()).isEqualTo(new Regrading.Tally(1, 0, 1));
        assertThat(others).allSatisfy(it -> assertThat(stored(it)).isEqualTo(it));
        assertThat(running().announced()).extracting(AttemptRegraded::learner).containsExactly(own.learner());
    }

    @Test
    default void ofAFewOthersItIsNotToldHowMany() {
        running().handedIn(1, 3);
        IntStream.range(2, 6)
                .forEach(it -> running()
                        .oversight()
                        .nobodyOversees(running().handedIn(it, 3).learner()));
        running().publish(CORRECTED, 2);

        assertThat(running().regrading().preview(INSTRUCTOR, COURSE, QUIZ).others())
                .isEqualTo(new Others.Few());
    }

    @Test
    default void whoMarksNoneOfTheLearnersFindsNothingToMarkAgain() {
        var foreign = running().handedIn(1, 3);
        running().publish(CORRECTED, 2);
        var regrading = apply();
        running().oversight().nobodyOversees(foreign.learner());

        assertThat(running().regrading().candidates(INSTRUCTOR)).isEmpty();
        assertThat(running().regrading().preview(INSTRUCTOR, COURSE, QUIZ).remarks())
                .isEmpty();
        assertThat(running().regrading().history(INSTRUCTOR)).isEmpty();
        assertThatThrownBy(() -> running().regrading().undo(INSTRUCTOR, regrading.id()))
                .isInstanceOf(RegradingOutdated.class)
                .hasMessage(messageOf(
                        () -> running().regrading().undo(INSTRUCTOR, new RegradingId(new java.util.UUID(1, 1)))));
    }

    private static String messageOf(Runnable doing) {
        try {
            doing.run();
        } catch (RegradingOutdated outdated) {
            return String.valueOf(outdated.getMessage());
        }
        throw new AssertionError("this should have been refused");
    }

    @Test
    default void twoInstructorsRegradeTheirOwnLearnersAndEachTakesTheirsBack() {
        var first = running().handedIn(1, 3);
        var second = running().handedIn(2, 3);
        running().publish(CORRECTED, 2);
        running().oversight().nobodyOversees(second.learner());
        var ofFirst = apply();
        running().oversight().clear();
        running().oversight().nobodyOversees(first.learner());
        var ofSecond = apply();
        running().oversight().clear();

        assertThat(ofSecond.number()).isEqualTo(ofFirst.number() + 1);
        assertThat(running().regrading().history(INSTRUCTOR))
                .extracting(it -> it.regrading().id(), PastRegrading::undoable)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ofSecond.id(), true),
                        org.assertj.core.groups.Tuple.tuple(ofFirst.id(), true));
        running().regrading().undo(INSTRUCTOR, ofFirst.id());

        assertThat(stored(first)).isEqualTo(first);
        assertThat(stored(second)).isNotEqualTo(second);
    }

    @Test
    default void whoDidItTakesItBackThoughSomeAreGoneAndNobodyElseDoes() {
        var staying = running().handedIn(1, 3);
        var gone = running().handedIn(2, 3);
        var other = new UserId(new java.util.UUID(5, 6));
        running().publish(CORRECTED, 2);
        var regrading = apply();
        running().oversight().nobodyOversees(gone.learner());

        assertThat(running().regrading().history(other)).singleElement().satisfies(it -> {
            assertThat(it.undoable()).isFalse();
            assertThat(it.tally()).isEqualTo(new Regrading.Tally(1, 0, 1));
            assertThat(it.others()).isEqualTo(new Others.Few());
        });
        assertThatThrownBy(() -> running().regrading().undo(other, regrading.id()))
                .isInstanceOf(RegradingOutdated.class);
        assertThat(running().regrading().history(INSTRUCTOR))
                .singleElement()
                .satisfies(it -> assertThat(it.undoable()).isTrue());
        running().regrading().undo(INSTRUCTOR, regrading.id());

        assertThat(List.of(staying, gone))
                .allSatisfy(it -> assertThat(stored(it)).isEqualTo(it));
    }

    private Regrading apply() {
        var preview = running().regrading().preview(INSTRUCTOR, COURSE, QUIZ);
        return running().regrading().apply(INSTRUCTOR, preview, "the key was wrong");
    }

    private Attempt stored(Attempt attempt) {
        return running().attempts().get(attempt.token());
    }

    private static Item keyed(Item item) {
        var single = (Question.SingleChoice) item.question();
        var wrong = single.options().stream()
                .filter(option -> !option.correct())
                .findFirst()
                .orElseThrow();
        var options = single.options().stream()
                .map(it -> new Option(it.id(), it.text(), it.id().equals(wrong.id()), it.rationale()))
                .toList();
        return new Item(
                item.id(),
                item.filing(),
                item.cites(),
                item.rules(),
                item.stimulus(),
                item.explanation(),
                new Question.SingleChoice(single.prompt(), options));
    }

    static Item worth(Item item) {
        return new Item(
                item.id(),
                item.filing(),
                item.cites(),
                new ItemRules(new BigDecimal("2.5"), true, item.rules().scheme(), List.of()),
                item.stimulus(),
                item.explanation(),
                item.question());
    }
}
