package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.assessment.Examples.ANN;
import static org.waymark.assessment.Examples.BEN;
import static org.waymark.assessment.Examples.NOON;
import static org.waymark.content.Examples.CHECK;
import static org.waymark.content.Examples.COURSE;
import static org.waymark.content.Examples.QUIZ;
import static org.waymark.content.Examples.course;
import static org.waymark.content.Examples.edition;
import static org.waymark.content.Examples.item;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.base.Slug;
import org.waymark.content.Drawing;
import org.waymark.content.Edition;
import org.waymark.content.LibraryOf;
import org.waymark.question.ForeignResponse;
import org.waymark.question.Fraction;
import org.waymark.question.Option;
import org.waymark.question.Outcome;
import org.waymark.question.Question;
import org.waymark.question.Response;

class TakingQuizzesTest {

    private static final Slug SINGLE = item(1).id();

    private final Attempts attempts = new MemoryAttempts();
    private final List<Object> events = new ArrayList<>();
    private final TakingQuizzes taking = taking(edition(1));
    private final TakingQuizzes afterPublishing = taking(edition(1), edition(2));

    @Test
    void startingDrawsTheItemsOnceAndKeepsTheSeed() {
        var attempt = taking.startOrResume(ANN, COURSE, CHECK);

        var quiz = course().quiz(CHECK).orElseThrow();
        assertThat(attempt.items()).hasSize(2).isEqualTo(Drawing.draw(quiz, attempt.seed()));
        assertThat(taking.attempt(ANN, attempt.token())).isEqualTo(attempt);
    }

    @Test
    void whatIsUnfinishedIsResumedOnItsOwnEdition() {
        var attempt = taking.startOrResume(ANN, COURSE, QUIZ);

        var resumed = afterPublishing.startOrResume(ANN, COURSE, QUIZ);

        assertThat(resumed).isEqualTo(attempt);
    }

    @Test
    void afterHandingInANewAttemptIsOnTheCurrentEdition() {
        var first = taking.startOrResume(ANN, COURSE, QUIZ);
        taking.handIn(ANN, first.token());

        var second = afterPublishing.startOrResume(ANN, COURSE, QUIZ);

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.edition()).isEqualTo(edition(2).id());
        assertThat(taking.attemptsAt(ANN, COURSE, QUIZ)).hasSize(2);
    }

    @Test
    void anAnswerIsMarkedAndKept() {
        var attempt = taking.startOrResume(ANN, COURSE, QUIZ);

        var answer = taking.answer(ANN, attempt.token(), SINGLE, rightChoice());

        assertThat(answer).isEqualTo(new Answer(1, SINGLE, rightChoice(), new Outcome.Marked(Fraction.FULL), NOON));
        assertThat(taking.attempt(ANN, attempt.token()).answers()).containsExactly(answer);
    }

    @Test
    void aResponseOfAnotherKindIsRefusedAndNotKept() {
        var attempt = taking.startOrResume(ANN, COURSE, QUIZ);

        assertThatThrownBy(() -> taking.answer(ANN, attempt.token(), SINGLE, new Response.Ordered(List.of())))
                .isInstanceOf(ForeignResponse.class);
        assertThat(taking.attempt(ANN, attempt.token()).answers()).isEmpty();
    }

    @Test
    void anItemOfTheCourseThatWasNotDrawnIsRefused() {
        var attempt = taking.startOrResume(ANN, COURSE, CHECK);
        var notDrawn = item(2).id();

        assertThatThrownBy(() -> taking.answer(ANN, attempt.token(), notDrawn, new Response.Blank()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void handingInSettlesTheMarkAndAnnouncesItOnce() {
        var attempt = taking.startOrResume(ANN, COURSE, QUIZ);
        taking.answer(ANN, attempt.token(), SINGLE, rightChoice());

        var handedIn = taking.handIn(ANN, attempt.token());
        var again = taking.handIn(ANN, attempt.token());

        assertThat(again).isEqualTo(handedIn);
        assertThat(handedIn.mark().orElseThrow().earned()).isPositive();
        assertThat(events).containsExactly(AttemptFinished.of(handedIn));
    }

    @Test
    void afterHandingInNoAnswerIsTaken() {
        var attempt = taking.startOrResume(ANN, COURSE, QUIZ);
        taking.handIn(ANN, attempt.token());

        assertThatThrownBy(() -> taking.answer(ANN, attempt.token(), SINGLE, rightChoice()))
                .isInstanceOf(AttemptClosed.class);
    }

    @Test
    void somebodyElsesAttemptIsLikeNone() {
        var token = taking.startOrResume(ANN, COURSE, QUIZ).token();

        assertThatThrownBy(() -> taking.attempt(BEN, token)).isInstanceOf(AttemptNotFound.class);
        assertThatThrownBy(() -> taking.handIn(BEN, token)).isInstanceOf(AttemptNotFound.class);
        assertThatThrownBy(() -> taking.answer(BEN, token, SINGLE, rightChoice()))
                .isInstanceOf(AttemptNotFound.class);
        assertThatThrownBy(() -> taking.attempt(BEN, "no-such-token-at-all-x")).isInstanceOf(AttemptNotFound.class);
        assertThat(taking.attempt(ANN, token).answers()).isEmpty();
        assertThat(taking.attemptsAt(BEN, COURSE, QUIZ)).isEmpty();
    }

    @Test
    void aQuizOrCourseThatDoesNotExistCannotBeStarted() {
        var nowhere = new Slug("nowhere");

        assertThatThrownBy(() -> taking.startOrResume(ANN, COURSE, nowhere)).isInstanceOf(QuizNotFound.class);
        assertThatThrownBy(() -> taking.startOrResume(ANN, nowhere, QUIZ)).isInstanceOf(QuizNotFound.class);
    }

    @Test
    void whoStartsFasterThanAnybodyTakesAQuizIsStopped() {
        var clock = Clock.fixed(NOON, ZoneOffset.UTC);
        var library = new LibraryOf(edition(1));
        var starting = new StartingAttempts(attempts, library, terms(), new Starts(20, clock), clock);
        var recording = new RecordingEvents(attempts, library, new Seals(Examples.keys()), events::add, clock);
        var limited = new TakingQuizzes(attempts, starting, recording, closing(library));
        var started = 0;
        for (var tried = 0; tried < 500; tried++) {
            try {
                limited.handIn(ANN, limited.startOrResume(ANN, COURSE, QUIZ).token());
                started++;
            } catch (StartRefused refused) {
                assertThat(refused.refusal()).isInstanceOf(Refusal.TooFast.class);
            }
        }

        assertThat(started).isEqualTo(20);
        assertThat(limited.startOrResume(BEN, COURSE, QUIZ)).isNotNull();
    }

    private TakingQuizzes taking(Edition... editions) {
        var clock = Clock.fixed(NOON, ZoneOffset.UTC);
        var library = new LibraryOf(editions);
        var recording = new RecordingEvents(attempts, library, new Seals(Examples.keys()), events::add, clock);
        var starting = new StartingAttempts(attempts, library, terms(), new Starts(10_000, clock), clock);
        return new TakingQuizzes(attempts, starting, recording, closing(library));
    }

    private static TermsInForce terms() {
        return new TermsInForce(new MemoryAllowances(), new MemoryAssignedTerms());
    }

    private static ClosingInForce closing(LibraryOf library) {
        return new ClosingInForce(
                new MemoryAssignedTerms(), new MemoryAllowances(), MemoryAssignedTerms.NOBODY, library);
    }

    private static Response rightChoice() {
        return switch (item(1).question()) {
            case Question.SingleChoice single -> new Response.Chosen(Option.keyOf(single.options()));
            default -> throw new IllegalStateException("the first item is a single choice");
        };
    }
}
