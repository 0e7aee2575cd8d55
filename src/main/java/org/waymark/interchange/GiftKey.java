package org.waymark.interchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Which answers of a choice are right, and what each earns.
 *
 * @param hasSeveral whether more than one is to be chosen
 * @param weights in the order of the answers, as shares of the worth; empty where the usual marking says the same
 */
record GiftKey(boolean hasSeveral, List<Optional<BigDecimal>> weights) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Thirds do not add up to a hundred in decimals. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.1");

    GiftKey {
        weights = List.copyOf(weights);
    }

    /** As the shares of the answers tell. */
    static Optional<GiftKey> of(List<GiftAnswers.Answer> answers, Spot at, Report report) {
        if (!isSound(answers, at, report)) {
            return Optional.empty();
        }
        var full = answers.stream().filter(GiftKey::earnsAll).count();
        if (full == 1) {
            return Optional.of(new GiftKey(false, weights(answers, isPartial(answers))));
        }
        if (full > 1 && !isPartial(answers)) {
            report.warn(at, "interchange.problem.gift-several-right", "" + full);
            return Optional.of(new GiftKey(true, weights(answers, false)));
        }
        return several(answers, at, report);
    }

    /** As their author says that one is to be chosen: the one that earns everything. */
    static Optional<GiftKey> one(List<GiftAnswers.Answer> answers, Spot at, Report report) {
        if (!isSound(answers, at, report)) {
            return Optional.empty();
        }
        if (answers.stream().filter(GiftKey::earnsAll).count() != 1) {
            report.fails(at, "interchange.problem.gift-no-right");
            return Optional.empty();
        }
        return Optional.of(new GiftKey(false, weights(answers, isPartial(answers))));
    }

    /** As their author says that several are to be chosen: those that earn everything together. */
    static Optional<GiftKey> several(List<GiftAnswers.Answer> answers, Spot at, Report report) {
        if (!isSound(answers, at, report)) {
            return Optional.empty();
        }
        var sum = sum(answers);
        if (sum.subtract(WHOLE).abs().compareTo(ROUNDING) > 0) {
            report.fails(
                    at,
                    "interchange.problem.gift-shares",
                    sum.stripTrailingZeros().toPlainString());
            return Optional.empty();
        }
        return Optional.of(new GiftKey(true, weights(answers, !isRightMinusWrong(answers))));
    }

    private static boolean isSound(List<GiftAnswers.Answer> answers, Spot at, Report report) {
        if (answers.size() < 2) {
            return report.fails(at, "interchange.problem.gift-too-few");
        }
        return sum(answers).signum() > 0 || report.fails(at, "interchange.problem.gift-no-right");
    }

    private static boolean isPartial(List<GiftAnswers.Answer> answers) {
        return answers.stream().anyMatch(it -> !earnsAll(it) && it.earns().signum() != 0);
    }

    /** What those earn together that earn something. */
    private static BigDecimal sum(List<GiftAnswers.Answer> answers) {
        return answers.stream()
                .map(GiftAnswers.Answer::earns)
                .filter(it -> it.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether each wrong answer takes back what a right one earns, and each right one earns the same. */
    private static boolean isRightMinusWrong(List<GiftAnswers.Answer> answers) {
        var right = answers.stream().filter(it -> it.earns().signum() > 0).count();
        var share = WHOLE.divide(BigDecimal.valueOf(right), GiftBody.PLACES, RoundingMode.HALF_UP);
        return answers.stream()
                .allMatch(it -> it.earns().abs().subtract(share).abs().compareTo(ROUNDING) <= 0);
    }

    /** Whoever earns everything with one answer need not choose those that earn a part. */
    static boolean isCorrect(GiftAnswers.Answer answer, List<GiftAnswers.Answer> answers) {
        return answers.stream().anyMatch(GiftKey::earnsAll)
                ? earnsAll(answer)
                : answer.earns().signum() > 0;
    }

    boolean isWeighted() {
        return weights.stream().anyMatch(Optional::isPresent);
    }

    /** A gap has one right answer, and its answers no shares. */
    boolean isGap() {
        return !hasSeveral && !isWeighted();
    }

    private static boolean earnsAll(GiftAnswers.Answer answer) {
        return answer.earns().compareTo(WHOLE) == 0;
    }

    private static List<Optional<BigDecimal>> weights(List<GiftAnswers.Answer> answers, boolean areSaid) {
        return answers.stream()
                .map(it -> Optional.of(it.earns().movePointLeft(2).stripTrailingZeros())
                        .filter(weight -> areSaid && weight.signum() != 0))
                .toList();
    }
}
