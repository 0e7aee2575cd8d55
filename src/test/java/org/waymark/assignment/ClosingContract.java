package org.waymark.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.assignment.ShortStorm.course;
import static org.waymark.assignment.Workroom.ANN;
import static org.waymark.assignment.Workroom.BEN;
import static org.waymark.assignment.Workroom.CEM;
import static org.waymark.assignment.Workroom.MODULE;
import static org.waymark.assignment.Workroom.STORM;
import static org.waymark.assignment.Workroom.closing;
import static org.waymark.assignment.Workroom.form;
import static org.waymark.content.Examples.QUIZ;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Aftermath;
import org.waymark.assessment.Attempt;
import org.waymark.content.QuizRules.Shown;

/** The key of a quiz that closes is seen when nobody of the class can use it any more. */
interface ClosingContract {

    Workroom room();

    @Test
    default void theKeyIsSeenWhenNobodyOfTheClassCanUseItAnyMore() {
        var assignment = room().assign(form(STORM, 0, 0, 1));
        var attempt = room().handedIn(ANN);
        assertThat(isKeySeen(attempt)).isFalse();
        room().extend(assignment, BEN, closing(3));

        room().pass(Duration.ofMinutes(61));
        assertThat(isKeySeen(attempt)).isFalse();
        room().pass(Duration.ofHours(2));

        assertThat(isKeySeen(attempt)).isTrue();
    }

    @Test
    default void theKeyWaitsForAClassmateWhoDoesItInAnotherClassToo() {
        room().assign(form(STORM, 0, 0, 1));
        var attempt = room().handedIn(BEN);
        // Ann is in both
        room().assignInSecond(form(STORM, 0, 0, 5));

        room().pass(Duration.ofHours(2));
        assertThat(isKeySeen(attempt)).isFalse();
        room().pass(Duration.ofHours(3));
        assertThat(isKeySeen(attempt)).isTrue();
    }

    @Test
    default void theKeyWaitsForAnAttemptThatStillRuns() {
        room().assign(form(STORM, 0, 0, 1));
        var attempt = room().handedIn(ANN);
        var other = room().begun(BEN);

        room().pass(Duration.ofMinutes(70));
        assertThat(isKeySeen(attempt)).isFalse();
        room().taking().handIn(BEN, other.token());

        assertThat(isKeySeen(attempt)).isTrue();
    }

    @Test
    default void theKeyWaitsForWhoeverIsAllowedLonger() {
        room().assign(form(STORM, 0, 0, 1));
        var attempt = room().handedIn(ANN);
        room().leaveOpen(BEN, 7);

        room().pass(Duration.ofHours(2));
        assertThat(isKeySeen(attempt)).isFalse();
        room().pass(Duration.ofHours(6));
        assertThat(isKeySeen(attempt)).isTrue();
    }

    @Test
    default void whatClosesForOneGroupAndNotForAnotherDoesNotClose() {
        room().assign(form(STORM, 0, 0, 1));
        room().assign(form(STORM, new Audience.Members(room().group.id())));
        var attempt = room().handedIn(CEM);

        room().pass(Duration.ofDays(30));

        assertThat(isKeySeen(attempt)).isFalse();
    }

    @Test
    default void leavingTheClassShowsNothingEarly() {
        var assignment = room().assign(form(STORM, 0, 0, 1));
        var attempt = room().handedIn(CEM);
        room().extend(assignment, BEN, closing(3));
        room().pass(Duration.ofHours(2));

        room().leave(room().first, CEM);
        assertThat(isKeySeen(attempt)).isFalse();

        room().pass(Duration.ofHours(2));
        assertThat(isKeySeen(attempt)).isTrue();
    }

    @Test
    default void aClassThatWasLeftBeforeHasNothingToDoWithTheKey() {
        room().assign(form(STORM, 0, 0, 9));
        room().enrol(room().second, CEM);
        room().leave(room().first, CEM);
        room().pass(Duration.ofMinutes(1));
        room().assignInSecond(form(STORM, 0, 0, 1));
        room().leave(room().second, ANN);
        room().pass(Duration.ofMinutes(1));
        var attempt = room().handedIn(CEM);

        room().pass(Duration.ofHours(2));

        assertThat(isKeySeen(attempt)).isTrue();
    }

    @Test
    default void theKeyStaysSeenWhenTheClassIsOver() {
        room().assign(form(STORM, 0, 0, 1));
        var attempt = room().handedIn(ANN);
        room().pass(Duration.ofHours(2));
        room().archive(room().first);

        assertThat(isKeySeen(attempt)).isTrue();
    }

    @Test
    default void seeingAResultCostsAFixedNumberOfStatements() {
        room().assign(form(STORM, 0, 0, 1));
        var attempt = room().handedIn(ANN);
        var few = room().statementsOf(() -> isKeySeen(attempt));
        for (var i = 100; i < 140; i++) {
            room().enrol(room().first, Workroom.person(i));
        }
        room().assignInSecond(form(STORM, 0, 0, 1));
        room().assign(form(MODULE, 0, 0, 1));

        assertThat(room().statementsOf(() -> isKeySeen(attempt))).isEqualTo(few).isLessThanOrEqualTo(7);
    }

    private boolean isKeySeen(Attempt attempt) {
        var closing = room().taking().closing(attempt.learner(), attempt.course(), attempt.quiz());
        return Aftermath.of(attempt, course().quiz(QUIZ).orElseThrow(), closing)
                .allowed(room().now())
                .contains(Shown.KEY);
    }
}
