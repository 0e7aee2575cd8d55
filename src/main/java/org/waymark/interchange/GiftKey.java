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

    static Optional<GiftKey> of(List<GiftAnswers.Answer> answers, Spot at, Report report) {
        var full = answers.stream().filter(GiftKey::earnsAll).count();
        var sum = answers.stream()
                .map(GiftAnswers.Answer::earns)
                .filter(it -> it.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var isPartial =
                answers.stream().anyMatch(it -> !earnsAll(it) && it.earns().signum() != 0);
        if (answers.size() < 2) {
            report.fails(at, "interchange.problem.gift-too-few");
            return Optional.empty();
        }
        if (sum.signum() == 0) {
            report.fails(at, "interchange.problem.gift-no-right");
            return Optional.empty();
        }
        if (full == 1) {
            return Optional.of(new GiftKey(false, weights(answers, isPartial)));
        }
        if (full > 1 && !isPartial) {
            report.warn(at, "interchange.problem.gift-several-right", "" + full);
            return Optional.of(new GiftKey(true, weights(answers, false)));
        }
        if (sum.subtract(WHOLE).abs().compareTo(ROUNDING) > 0) {
            report.fails(
                    at,
                    "interchange.problem.gift-shares",
                    sum.stripTrailingZeros().toPlainString());
            return Optional.empty();
        }
        return Optional.of(new GiftKey(true, weights(answers, !isRightMinusWrong(answers))));
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
