package org.waymark.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.scenario.Stories.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.base.Slug;
import org.waymark.question.Fraction;

class WalkTest {

    private static final Step DEPTH = new Step.Answered(slug("depth"), Fraction.FULL);
    private static final Step REASONS = new Step.Wrote(slug("why-now"), "Because the letter says so.");
    private static final Step LETTER = point("which-letter", RIGHT);

    @Test
    void aChoiceHasItsEffectsAndLeadsOn() {
        var walk = walk(bridge(), LETTER, REASONS, choose("gate/send"));

        assertThat(walk.place().id()).isEqualTo(slug("river"));
        assertThat(walk.values()).containsEntry(slug("trust"), 65).containsEntry(slug("stores"), 20);
        assertThat(walk.choices()).containsExactly(made("gate", "send"));
    }

    @Test
    void effectsStopAtTheBounds() {
        var walk = walk(bridge(), LETTER, REASONS, choose("gate/send"), DEPTH, choose("river/bridge"));

        assertThat(walk.values()).containsEntry(slug("trust"), 100);
        assertThat(walk.isOver()).isTrue();
        assertThat(walk.ending()).map(Ending::id).contains(slug("across"));
    }

    @Test
    void theFirstWayWhoseConditionHoldsAfterTheEffectsIsTaken() {
        assertThat(walk(bridge(), LETTER, REASONS, choose("gate/keep"), DEPTH, choose("river/wait"))
                        .place()
                        .id())
                .isEqualTo(slug("inside"));
        assertThat(walk(bridge(), LETTER, REASONS, choose("gate/send"), DEPTH, choose("river/wait"))
                        .place()
                        .id())
                .isEqualTo(slug("outside"));
    }

    @Test
    void aConditionMayAskForAnEarlierChoice() {
        var kept = walk(bridge(), LETTER, REASONS, choose("gate/keep"), DEPTH);
        var sent = walk(bridge(), LETTER, REASONS, choose("gate/send"), DEPTH);

        assertThat(kept.refusal(choose("river/side-door"))).isEmpty();
        assertThat(sent.refusal(choose("river/side-door"))).contains(Refusal.CLOSED);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(List.of(), choose("gate/send"), Refusal.TASK_OPEN),
                Arguments.of(List.of(LETTER), choose("gate/send"), Refusal.TASK_OPEN),
                Arguments.of(List.of(LETTER, REASONS), choose("gate/fly"), Refusal.UNKNOWN),
                Arguments.of(List.of(LETTER, REASONS), choose("river/wait"), Refusal.ELSEWHERE),
                Arguments.of(List.of(LETTER, REASONS), choose("nowhere/wait"), Refusal.ELSEWHERE),
                Arguments.of(List.of(LETTER, REASONS, choose("gate/send")), choose("gate/send"), Refusal.ELSEWHERE),
                Arguments.of(
                        List.of(LETTER, REASONS, choose("gate/keep"), DEPTH), choose("river/bridge"), Refusal.CLOSED),
                Arguments.of(
                        List.of(LETTER, REASONS, choose("gate/keep"), DEPTH, choose("river/wait")),
                        choose("river/wait"),
                        Refusal.OVER),
                Arguments.of(List.of(LETTER), point("which-letter", WRONG), Refusal.DONE),
                Arguments.of(List.of(), point("which-letter", cite("letters ¶9")), Refusal.UNKNOWN),
                Arguments.of(List.of(), point("why-now", RIGHT), Refusal.UNKNOWN),
                Arguments.of(List.of(), DEPTH, Refusal.ELSEWHERE),
                Arguments.of(List.of(REASONS), REASONS, Refusal.DONE),
                Arguments.of(List.of(), rate("why-now", Step.Rater.WRITER, 1, 1), Refusal.NOTHING_WRITTEN),
                Arguments.of(
                        List.of(new Step.Wrote(slug("why-now"), " ")),
                        rate("why-now", Step.Rater.WRITER, 1, 1),
                        Refusal.NOTHING_WRITTEN),
                Arguments.of(List.of(REASONS), rate("why-now", Step.Rater.WRITER, 1, 5), Refusal.UNKNOWN),
                Arguments.of(
                        List.of(REASONS, rate("why-now", Step.Rater.WRITER, 1, 1)),
                        rate("why-now", Step.Rater.WRITER, 2, 2),
                        Refusal.DONE),
                Arguments.of(
                        List.of(REASONS, rate("why-now", Step.Rater.INSTRUCTOR, 1, 1)),
                        rate("why-now", Step.Rater.WRITER, 2, 2),
                        Refusal.DONE));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatIsNotPossibleIsRefusedAndChangesNothing(List<Step> before, Step step, Refusal refusal) {
        var walk = Walk.of(bridge(), before);

        assertThat(walk.refusal(step)).contains(refusal);
        assertThatThrownBy(() -> walk.after(step))
                .isInstanceOfSatisfying(
                        StepRefused.class, it -> assertThat(it.refusal()).isEqualTo(refusal));
        assertThat(walk.steps()).isEqualTo(before);
    }

    @Test
    void reasonsAreRatedAfterTheEndToo() {
        var over = walk(bridge(), LETTER, REASONS, choose("gate/keep"), DEPTH, choose("river/wait"));

        assertThat(over.after(rate("why-now", Step.Rater.WRITER, 2, 1)).score().waiting())
                .isZero();
    }

    @Test
    void anInstructorsRatingCountsBeforeTheWritersAndTheLastOfThem() {
        var walk = walk(
                bridge(),
                LETTER,
                REASONS,
                rate("why-now", Step.Rater.WRITER, 2, 2),
                rate("why-now", Step.Rater.INSTRUCTOR, 0, 0),
                rate("why-now", Step.Rater.INSTRUCTOR, 1, 1));

        assertThat(walk.ratings().values()).containsExactly((Step.Rated) rate("why-now", Step.Rater.INSTRUCTOR, 1, 1));
    }

    @Test
    void aWalkIsAFunctionOfItsSteps() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(1918);
        for (var i = 0; i < 500; i++) {
            var walk = wander(bridge(), random);
            var again = Walk.of(bridge(), walk.steps());

            assertThat(again.place()).isEqualTo(walk.place());
            assertThat(again.values()).isEqualTo(walk.values());
            assertThat(again.score()).isEqualTo(walk.score());
            assertThat(walk.isOver()).isTrue();
        }
    }

    @Test
    void anotherOrderOfTasksLeadsToTheSame() {
        assertThat(walk(bridge(), REASONS, LETTER, choose("gate/keep")).values())
                .isEqualTo(walk(bridge(), LETTER, REASONS, choose("gate/keep")).values());
    }

    /** Does what there is to do, in any way, until the end. */
    private static Walk wander(Scenario scenario, RandomGenerator random) {
        var walk = Walk.begin(scenario);
        while (!walk.isOver()) {
            for (var task : walk.openTasks()) {
                walk = walk.after(some(task, random));
            }
            var at = walk;
            var open = walk.passage().stream()
                    .flatMap(it -> it.choices().stream())
                    .filter(at::allows)
                    .toList();
            walk = walk.after(new Step.Chose(new Made(
                    walk.place().id(), open.get(random.nextInt(open.size())).id())));
        }
        return walk;
    }

    private static Step some(Task task, RandomGenerator random) {
        return switch (task) {
            case Task.Checkpoint it ->
                new Step.Pointed(it.id(), it.candidates().get(random.nextInt(2)).paragraph());
            case Task.Reasoning it -> new Step.Wrote(it.id(), random.nextBoolean() ? "" : "Because");
            case Task.Question it -> new Step.Answered(it.id(), Fraction.of(random.nextInt(4), 3));
        };
    }

    @Test
    void whatIsWrongInTheMiddleOfTheStepsIsNotPassedOver() {
        var steps = new ArrayList<>(List.of(LETTER, REASONS, choose("gate/keep"), choose("river/wait")));

        assertThatThrownBy(() -> Walk.of(bridge(), steps)).isInstanceOf(StepRefused.class);
    }

    @Test
    void wordsGoWithValues() {
        var trust = variable("trust", 50);

        assertThat(trust.words(49)).isEqualTo(text("low"));
        assertThat(trust.words(50)).isEqualTo(text("high"));
        assertThat(Optional.of(trust.clamp(140))).contains(100);
        assertThat(trust.id()).isEqualTo(new Slug("trust"));
    }
}
