package org.waymark.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.question.Question.SourceCriticism;
import org.waymark.question.Question.TrueFalse;
import org.waymark.question.Response.Criticised;
import org.waymark.question.Response.Judged;

/** Judges what was said of a statement, and why. */
final class Verdicts {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Verdicts() {}

    /** The verdict is one part, the reason the other; a wrong verdict has no right reason. */
    static Judgement judge(TrueFalse question, Judged judged) {
        Foreign.requireKnown(
                question,
                Option.idsOf(question.reasons()),
                judged.reason().stream().toList());
        var right = judged.verdict() == question.answer();
        var reachable = reasonsWeight(
                question.reasons().stream().filter(Option::correct).findFirst());
        var verdicts = BigDecimal.TWO.subtract(reachable);
        var verdict = JudgedPart.of(Place.Role.VERDICT, right ? Finding.RIGHT : Finding.WRONG, 1)
                .weighing(right ? verdicts : BigDecimal.ZERO, verdicts);
        var given = question.reasons().stream()
                .filter(it -> judged.reason().equals(Optional.of(it.id())))
                .findFirst();
        var reason = JudgedPart.of(Place.Role.REASON, reason(right, given), 1)
                .weighing(right ? reasonsWeight(given) : BigDecimal.ZERO, reachable);
        return new Judgement.Parts(List.of(verdict, reason));
    }

    private static Finding reason(boolean rightVerdict, Optional<Option> given) {
        return given.map(it -> rightVerdict && it.correct() ? Finding.RIGHT : Finding.WRONG)
                .orElse(Finding.MISSING);
    }

    /** Of the two stakes that verdict and reason are together; the right reason has half of them if nobody says otherwise. */
    private static BigDecimal reasonsWeight(Optional<Option> reason) {
        return reason.map(it -> it.weight().orElse(it.correct() ? HALF : BigDecimal.ZERO))
                .orElse(BigDecimal.ZERO)
                .multiply(BigDecimal.TWO);
    }

    static Judgement judge(SourceCriticism question, Criticised given) {
        Foreign.requireKnown(
                question,
                Option.idsOf(question.paragraphs()),
                given.paragraph().stream().toList());
        Foreign.requireKnown(
                question,
                Option.idsOf(question.standpoints()),
                given.standpoint().stream().toList());
        if (given.label().isEmpty()
                && given.paragraph().isEmpty()
                && given.standpoint().isEmpty()) {
            return new Judgement.Nothing();
        }
        var shares = question.shares();
        var label = given.label()
                .map(it -> question.label().accepted().contains(it) ? Finding.RIGHT : Finding.WRONG)
                .orElse(Finding.MISSING);
        return new Judgement.Parts(List.of(
                JudgedPart.of(Place.Role.LABEL, label, shares.label()),
                part(Place.Role.PARAGRAPH, question.paragraphs(), given.paragraph(), shares.paragraph()),
                part(Place.Role.STANDPOINT, question.standpoints(), given.standpoint(), shares.standpoint())));
    }

    private static JudgedPart part(Place place, List<Option> options, Optional<Slug> given, int stake) {
        return given.map(it -> Choices.one(place, options, it, stake)).orElseGet(() -> missing(place, options, stake));
    }

    /** A part left open among options of which one is right. */
    static JudgedPart missing(Place place, List<Option> options, int stake) {
        return options.stream()
                .filter(Option::correct)
                .map(key -> Choices.one(place, options, key.id(), stake).reachable())
                .map(reachable -> JudgedPart.of(place, Finding.MISSING, stake).weighing(BigDecimal.ZERO, reachable))
                .findFirst()
                .orElseThrow();
    }
}
