package org.waymark.drill;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How much of a fault is tried.
 *
 * @param think the pause between two answers of a learner
 * @param latest when at the latest, after work has begun, something breaks
 */
public record Plan(int learners, int rounds, Duration think, Duration latest) {

    private static final Duration EARLIEST = Duration.ofMillis(500);

    Duration moment() {
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(EARLIEST.toMillis(), latest.toMillis()));
    }

    Plan withRounds(int number) {
        return new Plan(learners, number, think, latest);
    }

    Plan scaled(double factor) {
        return withRounds((int) Math.max(1, Math.round(rounds * factor)));
    }
}
