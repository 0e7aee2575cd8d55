package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.assessment.Examples.ANN;
import static org.waymark.assessment.Examples.BEN;
import static org.waymark.assessment.Examples.NOON;
import static org.waymark.assessment.Examples.begunBy;
import static org.waymark.assessment.Examples.handedIn;
import static org.waymark.assessment.Examples.minute;
import static org.waymark.assessment.Examples.started;
import static org.waymark.content.Examples.COURSE;
import static org.waymark.content.Examples.QUIZ;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.base.Ids;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** What is read of the attempts of many learners at once. */
public interface AttemptOutlinesContract {

    Slug OTHER = new Slug("another");
    UserId CEM = new UserId(new UUID(11, 3));

    Attempts attempts();

    AttemptOutlines outlines();

    AttemptsUnderWay underWay();

    @Test
    default void theseLearnersAtTheseQuizzesComeTheEarliestFirst() {
        var late = started(attempts(), begunBy(ANN, minute(9)));
        var early = started(attempts(), begunBy(BEN, NOON));
        var other = started(attempts(), at(begunBy(ANN, minute(5)), COURSE, OTHER));
        started(attempts(), begunBy(CEM, NOON));
        started(attempts(), at(begunBy(ANN, NOON), new Slug("elsewhere"), QUIZ));

        assertThat(outlines().of(List.of(ANN, BEN), List.of(COURSE), List.of(QUIZ, OTHER)))
                .extracting(AttemptOutline::token)
                .containsExactly(early.token(), other.token(), late.token());
        assertThat(outlines().of(List.of(ANN), List.of(COURSE, OTHER), List.of(QUIZ)))
                .containsExactly(outline(late, Optional.empty()));
        assertThat(outlines().of(List.of(CEM), List.of(COURSE), List.of(OTHER))).isEmpty();
    }

    @Test
    default void whereNobodyOrNothingIsAskedForThereIsNothing() {
        started(attempts(), begunBy(ANN, NOON));

        assertThat(outlines().of(List.of(), List.of(COURSE), List.of(QUIZ))).isEmpty();
        assertThat(outlines().of(List.of(ANN), List.of(), List.of(QUIZ))).isEmpty();
        assertThat(outlines().of(List.of(ANN), List.of(COURSE), List.of())).isEmpty();
        assertThat(underWay().closing(COURSE, List.of(), List.of(ANN))).isEmpty();
        assertThat(underWay().closing(COURSE, List.of(QUIZ), List.of())).isEmpty();
        assertThat(underWay().anyThatEnds(COURSE, QUIZ, List.of())).isFalse();
    }

    @Test
    default void whatIsHandedInHasItsResultAndTheWorkOnItEndedWhenItsTimeWasUp() {
        var free = handedIn(started(attempts(), begunBy(ANN, NOON)));
        var bound = handedIn(started(attempts(), closing(begunBy(BEN, minute(1)), 5)));
        attempts().keep(free, 0);
        attempts().keep(bound, 0);

        assertThat(outlines().of(List.of(ANN, BEN), List.of(COURSE), List.of(QUIZ)))
                .containsExactly(
                        outline(
                                free,
                                Optional.of(
                                        new AttemptOutline.Done(free.result().orElseThrow(), minute(10)))),
                        outline(
                                bound,
                                Optional.of(
                                        new AttemptOutline.Done(bound.result().orElseThrow(), minute(5)))));
    }

    @Test
    default void whatAClosingEndsIsFoundUntilItIsHandedIn() {
        var anns = started(attempts(), closing(begunBy(ANN, NOON), 30));
        var bens = started(attempts(), closing(at(begunBy(BEN, NOON), COURSE, OTHER), 30));
        started(attempts(), begunBy(CEM, NOON));

        assertThat(underWay().closing(COURSE, List.of(QUIZ, OTHER), List.of(ANN, BEN, CEM)))
                .containsExactlyInAnyOrder(anns.token(), bens.token());
        assertThat(underWay().closing(COURSE, List.of(QUIZ), List.of(BEN, CEM))).isEmpty();
        assertThat(underWay().closing(OTHER, List.of(QUIZ), List.of(ANN))).isEmpty();
        attempts().keep(handedIn(anns), 0);
        assertThat(underWay().closing(COURSE, List.of(QUIZ, OTHER), List.of(ANN, BEN, CEM)))
                .containsExactly(bens.token());
    }

    @Test
    default void whatEndsByItselfIsWaitedForAndWhatNeverEndsIsNot() {
        started(attempts(), begunBy(ANN, NOON));
        assertThat(underWay().anyThatEnds(COURSE, QUIZ, List.of(ANN, BEN))).isFalse();

        var bens = started(attempts(), closing(begunBy(BEN, NOON), 30));
        assertThat(underWay().anyThatEnds(COURSE, QUIZ, List.of(ANN, BEN))).isTrue();
        assertThat(underWay().anyThatEnds(COURSE, OTHER, List.of(ANN, BEN))).isFalse();
        assertThat(underWay().anyThatEnds(COURSE, QUIZ, List.of(ANN))).isFalse();

        attempts().keep(handedIn(bens), 0);
        assertThat(underWay().anyThatEnds(COURSE, QUIZ, List.of(ANN, BEN))).isFalse();
    }

    private static AttemptOutline outline(Attempt attempt, Optional<AttemptOutline.Done> done) {
        return new AttemptOutline(
                attempt.id(),
                attempt.token(),
                attempt.learner(),
                attempt.course(),
                attempt.quiz(),
                attempt.startedAt(),
                attempt.terms().closes(),
                done);
    }

    private static Attempt closing(Attempt attempt, int minute) {
        var terms = new Terms(Optional.empty(), Optional.of(minute(minute)), Duration.ofSeconds(60), false);
        return copy(attempt, attempt.course(), attempt.quiz(), terms);
    }

    private static Attempt at(Attempt attempt, Slug course, Slug quiz) {
        return copy(attempt, course, quiz, attempt.terms());
    }

    private static Attempt copy(Attempt attempt, Slug course, Slug quiz, Terms terms) {
        return new Attempt(
                new AttemptId(UUID.randomUUID()),
                Ids.token(),
                attempt.learner(),
                attempt.edition(),
                course,
                quiz,
                attempt.seed(),
                attempt.items(),
                terms,
                attempt.generation(),
                attempt.orderSeen(),
                attempt.events(),
                attempt.startedAt(),
                attempt.result());
    }
}
