package org.waymark.assessment;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.waymark.content.QuizRules;
import org.waymark.content.QuizRules.Counting;

/**
 * How one learner may take a quiz. What assignments set stands in place of what the quiz says, and of several the most generous. What an
 * override sets stands in place of what the quiz says, too, and where assignments set the same, the more generous of both; of several
 * overrides the most generous. The learner's own accommodation applies to what no override sets.
 *
 * @param attempts how many; empty for any number
 * @param counting which of several attempts counts
 */
public record Conditions(
        Optional<Instant> opens,
        Optional<Integer> attempts,
        Counting counting,
        Duration beforeSecond,
        Duration beforeLater,
        Terms terms,
        boolean largerType) {

    /** Of what is not assigned. */
    public static Conditions of(QuizRules rules, Accommodation accommodation, List<QuizOverride> overrides) {
        return of(rules, List.of(), accommodation, overrides);
    }

    public static Conditions of(
            QuizRules rules, List<AssignedTerm> assigned, Accommodation accommodation, List<QuizOverride> overrides) {
        var timing = rules.timing();
        var attempting = rules.attempting();
        var opens =
                settled(assigned, AssignedTerm::opens, timing.opens(), overrides, QuizOverride::opens, reverseOrder());
        var closes = settled(
                assigned, AssignedTerm::closes, timing.closes(), overrides, QuizOverride::closes, naturalOrder());
        var limit = most(overrides, QuizOverride::limit, naturalOrder())
                .or(() -> timing.limit().map(accommodation::extended));
        return new Conditions(
                opens,
                attempts(attempting, assigned, accommodation, overrides),
                counting(attempting.counting(), assigned),
                attempting.beforeSecond(),
                attempting.beforeLater(),
                new Terms(limit, closes, timing.grace(), accommodation.pauses()),
                accommodation.largerType());
    }

    /** The same with these terms. */
    Conditions on(Terms others) {
        return new Conditions(opens, attempts, counting, beforeSecond, beforeLater, others, largerType);
    }

    private static Optional<Integer> attempts(
            QuizRules.Attempting attempting,
            List<AssignedTerm> assigned,
            Accommodation accommodation,
            List<QuizOverride> overrides) {
        Function<AssignedTerm, Optional<Integer>> more =
                term -> term.attempts().map(number -> number + accommodation.extraAttempts());
        var usual = attempting.number().map(number -> number + accommodation.extraAttempts());
        return settled(assigned, more, usual, overrides, QuizOverride::attempts, naturalOrder());
    }

    /** The best attempt is the kindest rule; of the others none is kinder than another, and the one that the quiz has goes first. */
    private static Counting counting(Counting usual, List<AssignedTerm> assigned) {
        var set = assigned.stream()
                .map(term -> term.counting().orElse(usual))
                .distinct()
                .toList();
        if (set.isEmpty() || (set.contains(usual) && !set.contains(Counting.BEST))) {
            return usual;
        }
        return set.contains(Counting.BEST) ? Counting.BEST : set.getFirst();
    }

    /**
     * One of the values that apply; nothing limits nothing, and so is the most generous of what is assigned.
     *
     * @param generous the more generous of two values is the greater one
     */
    private static <T> Optional<T> settled(
            List<AssignedTerm> assigned,
            Function<AssignedTerm, Optional<T>> set,
            Optional<T> usual,
            List<QuizOverride> overrides,
            Function<QuizOverride, Optional<T>> field,
            Comparator<? super T> generous) {
        var override = most(overrides, field, generous);
        if (assigned.stream().allMatch(term -> set.apply(term).isEmpty())) {
            return override.or(() -> usual);
        }
        BinaryOperator<Optional<T>> kinder = (one, other) -> one.isEmpty() || other.isEmpty()
                ? Optional.empty()
                : Optional.of(BinaryOperator.<T>maxBy(generous).apply(one.get(), other.get()));
        var base = assigned.stream()
                .map(term -> set.apply(term).or(() -> usual))
                .reduce(kinder)
                .orElse(usual);
        return override.isEmpty() ? base : kinder.apply(base, override);
    }

    private static <T> Optional<T> most(
            List<QuizOverride> overrides, Function<QuizOverride, Optional<T>> field, Comparator<? super T> generous) {
        return overrides.stream().map(field).flatMap(Optional::stream).max(generous);
    }
}
