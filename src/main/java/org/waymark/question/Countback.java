package org.waymark.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Several tries at an item whose parts stand for themselves: each part pays only for the tries at which it was itself not yet
 * as right as in the end (Moodle's interactive behaviour with countback).
 */
final class Countback {

    private final MarkingScheme scheme;
    private final List<Judgement.Parts> tries;

    private Countback(MarkingScheme scheme, List<Judgement.Parts> tries) {
        this.scheme = scheme;
        this.tries = tries;
    }

    /** Empty where the kind or its scheme knows only the whole. */
    static Optional<Countback> of(Item item, List<Check> tries) {
        var judged = tries.stream()
                .map(Check::judgement)
                .filter(Judgement.Parts.class::isInstance)
                .map(Judgement.Parts.class::cast)
                .toList();
        return hasParts(item.question()) && addsUp(item.rules().scheme()) && !judged.isEmpty()
                ? Optional.of(new Countback(item.rules().scheme(), judged))
                : Optional.empty();
    }

    private static boolean hasParts(Question question) {
        return switch (question) {
            case Question.Matching _,
                    Question.Categorise _,
                    Question.Cloze _,
                    Question.Timeline _,
                    Question.SourceCriticism _ -> true;
            case Question.SingleChoice _,
                    Question.MultipleChoice _,
                    Question.TrueFalse _,
                    Question.Ordering _,
                    Question.Numeric _,
                    Question.ShortAnswer _,
                    Question.Hotspot _,
                    Question.Essay _ -> false;
        };
    }

    private static boolean addsUp(MarkingScheme scheme) {
        return switch (scheme) {
            case PER_PART, WEIGHTED -> true;
            case ALL_OR_NOTHING, RIGHT_MINUS_WRONG -> false;
        };
    }

    Fraction fraction(BigDecimal penalty, boolean belowZero) {
        var sum = IntStream.range(0, parts().size())
                .mapToObj(part -> value(part).subtract(lost(part, penalty)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Fraction.bounded(sum, tries.getLast().neededStakes(), belowZero);
    }

    List<JudgedPart> parts() {
        return tries.getLast().parts();
    }

    /** What a part loses for being right late, in parts of the worth. */
    BigDecimal lost(int part, BigDecimal penalty) {
        var share = penalty.multiply(BigDecimal.valueOf(triesBefore(part))).min(BigDecimal.ONE);
        return value(part).max(BigDecimal.ZERO).multiply(share);
    }

    /** How many tries had gone by when the part became what it is in the end. */
    int triesBefore(int part) {
        return IntStream.range(0, tries.size())
                .filter(at -> value(tries.get(at).parts().get(part)).compareTo(value(part)) < 0)
                .map(at -> at + 1)
                .max()
                .orElse(0);
    }

    private BigDecimal value(int part) {
        return value(parts().get(part));
    }

    private BigDecimal value(JudgedPart part) {
        return scheme == MarkingScheme.WEIGHTED ? part.adds() : part.gain();
    }
}
