package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.content.Edition;
import org.waymark.question.Arrangement;
import org.waymark.question.Behaviour;
import org.waymark.question.Mark;

class ReplayTest {

    private static final int ATTEMPTS = 20;
    private static final Seals SEALS = new Seals(Examples.keys());

    static Stream<Arguments> quizzes() {
        return RandomAttempts.behaviours().stream()
                .flatMap(behaviour -> Stream.of(false, true).map(negative -> Arguments.of(behaviour, negative)));
    }

    @ParameterizedTest(name = "{0}, negative marks: {1}")
    @MethodSource("quizzes")
    void everyAttemptEarnsTheSameWhenItIsMarkedAgain(Behaviour behaviour, boolean negativeMarks) {
        var edition = edition(behaviour, negativeMarks);
        for (var seed = 0; seed < ATTEMPTS; seed++) {
            var attempt = RandomAttempts.handedIn(seed, edition, SEALS);

            var replay = Replay.of(attempt, edition, SEALS);

            assertThat(replay.markedAgain())
                    .as("seed %d", seed)
                    .isEqualTo(attempt.result().orElseThrow());
            assertThat(replay.isSound()).isTrue();
            assertThat(replay.after(replay.length())).isEqualTo(attempt);
        }
    }

    @ParameterizedTest(name = "{0}, negative marks: {1}")
    @MethodSource("quizzes")
    void lossesAndPointsOfAnItemMakeUpWhatItIsWorth(Behaviour behaviour, boolean negativeMarks) {
        var edition = edition(behaviour, negativeMarks);
        var attempt = RandomAttempts.handedIn(7, edition, SEALS);
        var replay = Replay.of(attempt, edition, SEALS);

        for (var item : attempt.items()) {
            var lost = replay.lossesOf(item).stream().map(it -> it.amount()).reduce(BigDecimal.ZERO, BigDecimal::add);

            assertThat(lost.add(replay.counted(item).credit().share()))
                    .as(item.value())
                    .isEqualByComparingTo(behaviour.most());
        }
    }

    @Test
    void attemptsOfTheGeneratorHoldWhatAReplayMustShow() {
        var edition = edition(new Behaviour.Interactive(new BigDecimal("0.25")), false);
        var events = IntStream.range(0, ATTEMPTS)
                .mapToObj(seed -> RandomAttempts.handedIn(seed, edition, SEALS))
                .flatMap(attempt -> attempt.events().stream())
                .toList();

        assertThat(events).anyMatch(event -> event.standing() instanceof Standing.Held);
        assertThat(events).anyMatch(event -> event.act() instanceof Act.Checked);
        assertThat(events).anyMatch(event -> event.act() instanceof Act.TookOver);
        assertThat(events).anyMatch(event -> event.act() instanceof Act.Redone);
        assertThat(events.stream().map(event -> event.origin().device()).distinct())
                .hasSizeGreaterThan(1);
    }

    @Test
    void aStepShowsWhatHadBeenGivenThenAndNothingLater() {
        var edition = edition(new Behaviour.Deferred(), false);
        var attempt = RandomAttempts.handedIn(3, edition, SEALS);
        var replay = Replay.of(attempt, edition, SEALS);

        for (var place = 1; place <= replay.length(); place++) {
            var then = replay.after(place);
            assertThat(then.events()).isEqualTo(attempt.events().subList(0, place));
            assertThat(then.isFinished())
                    .isEqualTo(then.events().stream()
                            .anyMatch(it -> it.act() instanceof Act.HandedIn
                                    && it.standing().counts()));
            for (var item : attempt.items()) {
                var last = then.answerTo(item).map(Answer::response);
                last.ifPresent(response -> assertThat(
                                replay.progress(then.events().size(), item).current())
                        .isEqualTo(response));
            }
        }
    }

    @Test
    void partsAreShownInTheOrderOfTheAttempt() {
        var edition = edition(new Behaviour.Deferred(), false);
        var attempt = RandomAttempts.handedIn(3, edition, SEALS);
        var replay = Replay.of(attempt, edition, SEALS);

        assertThat(attempt.items())
                .allSatisfy(item -> assertThat(replay.shown(item))
                        .isEqualTo(
                                Arrangement.arranged(edition.course().item(item).orElseThrow(), attempt.seed())));
    }

    @Test
    void aChangedEventIsFoundByItsSeal() {
        var edition = edition(new Behaviour.Deferred(), false);
        var attempt = RandomAttempts.handedIn(3, edition, SEALS);
        for (var place = 0; place < attempt.events().size(); place++) {
            var event = attempt.events().get(place);
            var changed = new AttemptEvent(
                    event.number(),
                    event.origin(),
                    event.act(),
                    event.receivedAt().plusSeconds(1),
                    event.standing(),
                    event.seal());
            var events = new java.util.ArrayList<>(attempt.events());
            events.set(place, changed);

            var replay = Replay.of(with(attempt, events, attempt.result()), edition, SEALS);

            assertThat(replay.brokenSeal()).contains(event.number());
            assertThat(replay.isSound()).isFalse();
        }
    }

    @Test
    void aChangedMarkIsFoundByMarkingAgain() {
        var edition = edition(new Behaviour.Deferred(), false);
        var attempt = RandomAttempts.handedIn(3, edition, SEALS);
        var result = attempt.result().orElseThrow();
        var better = new Attempt.Result(
                new Mark(result.mark().possible(), result.mark().possible()),
                true,
                result.provisional(),
                result.finishedAt());

        var replay = Replay.of(with(attempt, attempt.events(), Optional.of(better)), edition, SEALS);

        assertThat(replay.brokenSeal()).isEmpty();
        assertThat(replay.agrees()).isFalse();
        assertThat(replay.markedAgain()).isEqualTo(result);
    }

    private static Edition edition(Behaviour behaviour, boolean negativeMarks) {
        var items = org.waymark.question.Examples.all().stream()
                .map(item -> org.waymark.question.Examples.hinted(2, item))
                .toList();
        return QuizCourse.of(items).with(behaviour, negativeMarks).edition(1);
    }

    private static Attempt with(Attempt attempt, List<AttemptEvent> events, Optional<Attempt.Result> result) {
        return new Attempt(
                attempt.id(),
                attempt.token(),
                attempt.learner(),
                attempt.edition(),
                attempt.course(),
                attempt.quiz(),
                attempt.seed(),
                attempt.items(),
                attempt.terms(),
                attempt.generation(),
                attempt.orderSeen(),
                events,
                attempt.startedAt(),
                result);
    }
}
