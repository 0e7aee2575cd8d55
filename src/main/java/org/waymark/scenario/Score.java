package org.waymark.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.waymark.question.Fraction;
import org.waymark.question.RubricMark;

/**
 * What a walk is worth, of 100 points: the state at its end, the evidence chosen, the reasons given. What was not met on the way does
 * not count against it; what a scenario does not have at all leaves its points to the rest.
 *
 * @param waiting texts that are not rated yet
 */
public record Score(Part outcome, Part evidence, Part reasoning, int waiting) {

    private static final int OUTCOME = 40;
    private static final int EVIDENCE = 30;
    private static final int REASONING = 30;
    private static final int PLACES = 1;
    private static final int EXACT = 10;

    /** Points earned of points possible, to one decimal place. */
    public record Part(BigDecimal earned, BigDecimal possible) {

        static Part of(BigDecimal share, BigDecimal possible) {
            return new Part(
                    share.multiply(possible).setScale(PLACES, RoundingMode.HALF_UP),
                    possible.setScale(PLACES, RoundingMode.HALF_UP));
        }
    }

    static Score of(Walk walk) {
        var scenario = walk.scenario();
        var hasEvidence = scenario.tasks().anyMatch(Task::isEvidence);
        var hasReasoning = scenario.tasks().anyMatch(task -> !task.isEvidence());
        var all = OUTCOME + (hasEvidence ? EVIDENCE : 0) + (hasReasoning ? REASONING : 0);
        var written = walk.written().values().stream()
                .filter(Predicate.not(String::isBlank))
                .count();
        return new Score(
                Part.of(scenario.formula().share(walk.values(), scenario.variablesById()), of100(OUTCOME, all)),
                Part.of(mean(evidence(walk)), of100(hasEvidence ? EVIDENCE : 0, all)),
                Part.of(mean(reasons(walk)), of100(hasReasoning ? REASONING : 0, all)),
                (int) written - walk.ratings().size());
    }

    /** All points earned, from 0 to 100. */
    public BigDecimal total() {
        return outcome.earned().add(evidence.earned()).add(reasoning.earned());
    }

    private static List<BigDecimal> evidence(Walk walk) {
        return walk.steps().stream()
                .filter(step -> step instanceof Step.Pointed || step instanceof Step.Answered)
                .map(step -> share(walk.scenario(), step))
                .toList();
    }

    /** What a step earned as evidence, from 0 to 1. */
    static BigDecimal share(Scenario scenario, Step step) {
        return switch (step) {
            case Step.Pointed(var task, var paragraph) ->
                scenario.task(task)
                        .map(it -> it instanceof Task.Checkpoint checkpoint
                                && checkpoint
                                        .candidate(paragraph)
                                        .map(Task.Candidate::correct)
                                        .orElse(false))
                        .map(right -> Fraction.fullIf(right).value())
                        .orElse(BigDecimal.ZERO);
            case Step.Answered answered -> answered.fraction().value().max(BigDecimal.ZERO);
            case Step.Chose _, Step.Wrote _, Step.Rated _ -> BigDecimal.ZERO;
        };
    }

    private static List<BigDecimal> reasons(Walk walk) {
        var ratings = walk.ratings();
        return walk.written().keySet().stream()
                .map(task -> Optional.ofNullable(ratings.get(task))
                        .map(rated -> rated(walk.scenario(), rated))
                        .orElse(BigDecimal.ZERO))
                .toList();
    }

    private static BigDecimal rated(Scenario scenario, Step.Rated rated) {
        return scenario.task(rated.task())
                .map(it -> it instanceof Task.Reasoning reasoning
                        ? new RubricMark(rated.points(), "")
                                .fraction(reasoning.rubric())
                                .value()
                        : BigDecimal.ZERO)
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal mean(List<BigDecimal> shares) {
        return shares.isEmpty()
                ? BigDecimal.ZERO
                : shares.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(shares.size()), EXACT, RoundingMode.HALF_UP);
    }

    private static BigDecimal of100(int points, int all) {
        return BigDecimal.valueOf(points * 100L).divide(BigDecimal.valueOf(all), EXACT, RoundingMode.HALF_UP);
    }
}
