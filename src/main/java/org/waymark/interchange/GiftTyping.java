package org.waymark.interchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.question.AcceptedText;
import org.waymark.question.Gap;
import org.waymark.question.Leniency;
import org.waymark.question.NumberKey;
import org.waymark.question.Question;
import org.waymark.question.Question.Refused;
import org.waymark.question.Rationale;

/** Makes questions whose answers are typed: words and numbers. */
final class GiftTyping {

    private static final Slug GAP = GiftSaying.GAP;

    private final GiftSaying saying;
    private final Report report;

    GiftTyping(GiftSaying saying, Report report) {
        this.saying = saying;
        this.report = report;
    }

    Optional<Made> words(GiftQuestion question, List<GiftAnswers.Answer> answers) {
        var accepted = new ArrayList<AcceptedText>();
        var refused = new ArrayList<Refused>();
        var reasons = new ArrayList<String>();
        var isGap = saying.isGap(question);
        for (var answer : answers) {
            var text = saying.typed(answer.text(), answer.at());
            var isAny = text.matches("[*\\s]*");
            var isRight = answer.earns().signum() > 0;
            var feedback = saying.read(answer.feedback(), answer.at());
            if (isAllowed(answer.earns(), isAny, text, answer.at()) && isRight) {
                accepted.add(new AcceptedText(saying.say(text), GiftSaying.share(answer.earns())));
            } else if (!isRight && !isAny && !isGap && feedback.isPresent()) {
                refused.add(new Refused(saying.say(text), saying.rationale(answer.feedback(), false, answer.at())));
            }
            if (isRight || isAny || isGap) {
                var which =
                        isAny ? saying.words().word("otherwise") + " " : answers.size() == 1 ? "" : "“" + text + "”: ";
                feedback.ifPresent(it -> reasons.add(which + it));
            }
        }
        if (!earnsAll(accepted.stream().map(AcceptedText::share).toList(), question)) {
            return Optional.empty();
        }
        var explanation = saying.explanation(question, reasons, Optional.empty());
        var gap = new Gap.Typed(GAP, 1, accepted, Leniency.NONE, new Rationale(explanation, List.of()));
        return Optional.of(Made.usual(
                isGap
                        ? saying.cloze(question, gap)
                        : new Question.ShortAnswer(saying.prompt(question), accepted, refused, Leniency.NONE),
                explanation));
    }

    Optional<Made> numbers(GiftQuestion question, List<GiftAnswers.NumberAnswer> answers) {
        var keys = new ArrayList<NumberKey>();
        var reasons = new ArrayList<String>();
        var otherwise = Optional.<String>empty();
        for (var answer : answers) {
            var number = answer.number();
            var isRight = answer.earns().signum() > 0;
            var feedback = saying.read(answer.feedback(), answer.at());
            if (isAllowed(
                            answer.earns(),
                            number.isEmpty(),
                            number.map(GiftTyping::written).orElse("*"),
                            answer.at())
                    && isRight) {
                var rationale = saying.rationale(answer.feedback(), true, answer.at());
                number.ifPresent(it ->
                        keys.add(new NumberKey(it.least(), it.most(), GiftSaying.share(answer.earns()), rationale)));
            }
            if (!isRight) {
                var which = number.map(it -> written(it) + ":")
                        .orElseGet(() -> saying.words().word("otherwise"));
                feedback.ifPresent(it -> reasons.add(which + " " + it));
            } else if (answers.size() == 1) {
                otherwise = feedback;
            }
        }
        return earnsAll(keys.stream().map(NumberKey::share).toList(), question)
                ? Optional.of(Made.usual(
                        new Question.Numeric(saying.prompt(question), keys, List.of()),
                        saying.explanation(question, reasons, otherwise)))
                : Optional.empty();
    }

    /** A typed answer can neither cost anything nor be right whatever it is. */
    private boolean isAllowed(BigDecimal earns, boolean isAny, String written, Spot at) {
        if (earns.signum() < 0) {
            return report.fails(at, "interchange.problem.gift-costs", Report.shortened(written));
        }
        return !isAny || earns.signum() == 0 || report.fails(at, "interchange.problem.gift-accepts-all");
    }

    private static String written(GiftNumber number) {
        var least = number.least().toPlainString();
        var most = number.most().toPlainString();
        return least.equals(most) ? least : least + "–" + most;
    }

    private boolean earnsAll(List<BigDecimal> shares, GiftQuestion question) {
        return shares.stream().anyMatch(it -> it.compareTo(BigDecimal.ONE) == 0)
                || report.fails(question.at(), "interchange.problem.gift-no-right");
    }
}
