package org.waymark.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.content.QuizRules;

/**
 * How one learner may take a quiz. What an override sets stands in place of what the quiz says, and of several the most generous;
 * the learner's own accommodation applies to what no override sets.
 *
 * @param attempts how many; empty for any number
 */
public record Conditions(
        Optional<Instant> opens,
        Optional<Integer> attempts,
        Duration beforeSecond,
        Duration beforeLater,
        Terms terms,
        boolean largerType) {

    public static Conditions of(QuizRules rules, Accommodation accommodation, List<QuizOverride> overrides) {
        var timing = rules.timing();
        var attempting = rules.attempting();
        var limit = most(overrides, QuizOverride::limit, Comparator.naturalOrder())
                .or(() -> timing.limit().map(accommodation::extended));
        var closes =
                most(overrides, QuizOverride::closes, Comparator.naturalOrder()).or(timing::closes);
        var attempts = most(overrides, QuizOverride::attempts, Comparator.naturalOrder())
                .or(() -> attempting.number().map(number -> number + accommodation.extraAttempts()));
        return new Conditions(
                most(overrides, QuizOverride::opens, Comparator.reverseOrder()).or(timing::opens),
                attempts,
                attempting.beforeSecond(),
                attempting.beforeLater(),
                new Terms(limit, closes, timing.grace(), accommodation.pauses()),
                accommodation.largerType());
    }

    private static <T> Optional<T> most(
            List<QuizOverride> overrides, Function<QuizOverride, Optional<T>> field, Comparator<? super T> generous) {
        return overrides.stream().map(field).flatMap(Optional::stream).max(generous);
    }
}
