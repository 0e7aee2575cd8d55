package org.waymark.interchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.base.Slug;
import org.waymark.question.AcceptedText;
import org.waymark.question.Item;
import org.waymark.question.MarkingScheme;
import org.waymark.question.Option;
import org.waymark.question.Question;

/** Answers of ours as those of GIFT, with what each earns. */
final class GiftShares {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final List<Slug> VERDICTS = List.of(new Slug("true"), new Slug("false"));

    private final GiftTold told;
    private final Set<GiftLoss> losses;

    GiftShares(GiftTold told, Set<GiftLoss> losses) {
        this.told = told;
        this.losses = losses;
    }

    /** Nothing where its right answer does not earn everything. */
    Optional<GiftAnswers> single(Item item, Question.SingleChoice single) {
        var options = single.options();
        if (options.stream().map(Option::id).toList().equals(VERDICTS)) {
            return Optional.of(verdict(options));
        }
        if (item.rules().scheme() != MarkingScheme.WEIGHTED) {
            return Optional.of(plain(options));
        }
        return options.stream().anyMatch(it -> it.correct() && !earns(it, WHOLE))
                ? Optional.empty()
                : Optional.of(new GiftAnswers.Choices(options.stream()
                        .map(it -> answer(it, it.correct() ? Optional.empty() : weight(it)))
                        .toList()));
    }

    /** Answers of which one is right and the others earn nothing. */
    GiftAnswers plain(List<Option> options) {
        return new GiftAnswers.Choices(
                options.stream().map(it -> answer(it, Optional.empty())).toList());
    }

    private GiftAnswers verdict(List<Option> options) {
        var isTrue = options.getFirst().correct();
        var right = told.feedback((isTrue ? options.getFirst() : options.getLast()).rationale());
        var wrong = told.feedback((isTrue ? options.getLast() : options.getFirst()).rationale());
        return new GiftAnswers.TrueFalse(isTrue, wrong, right);
    }

    /** Nothing where the right ones together do not earn everything, or where there is only one. */
    Optional<GiftAnswers> several(Item item, Question.MultipleChoice multiple) {
        var answers = shared(item, multiple);
        return GiftKey.of(answers, Spot.NOWHERE, new Report(""))
                .filter(GiftKey::hasSeveral)
                .map(_ -> new GiftAnswers.Choices(answers));
    }

    /** Answers of which any number can be chosen, each with what it earns or costs. */
    List<GiftAnswers.Answer> shared(Item item, Question.MultipleChoice multiple) {
        var options = multiple.options();
        var isWeighted = item.rules().scheme() == MarkingScheme.WEIGHTED;
        if (!isWeighted && item.rules().scheme() != MarkingScheme.RIGHT_MINUS_WRONG) {
            losses.add(GiftLoss.SCHEME);
        }
        var right = BigDecimal.valueOf(options.stream().filter(Option::correct).count());
        var share = WHOLE.divide(right, GiftBody.PLACES, RoundingMode.HALF_UP);
        return options.stream()
                .map(it -> answer(it, isWeighted ? weight(it) : Optional.of(it.correct() ? share : share.negate())))
                .map(it -> new GiftAnswers.Answer(Spot.NOWHERE, false, it.weight(), it.text(), it.feedback()))
                .toList();
    }

    Stream<GiftAnswers.Answer> accepted(List<AcceptedText> accepted) {
        return accepted.stream()
                .map(it -> new GiftAnswers.Answer(
                        Spot.NOWHERE, true, GiftTold.percent(it.share()), told.typed(it.text()), Optional.empty()));
    }

    private GiftAnswers.Answer answer(Option option, Optional<BigDecimal> weight) {
        return new GiftAnswers.Answer(
                Spot.NOWHERE,
                option.correct(),
                weight,
                GiftTold.plain(told.words(option.text())),
                told.feedback(option.rationale()));
    }

    private static Optional<BigDecimal> weight(Option option) {
        return option.weight().map(GiftTold::inPercent);
    }

    private static boolean earns(Option option, BigDecimal percent) {
        return weight(option).filter(it -> it.compareTo(percent) == 0).isPresent();
    }
}
