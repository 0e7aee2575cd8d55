package org.waymark.interchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.interchange.GiftAnswers.Answer;
import org.waymark.interchange.GiftAnswers.NumberAnswer;
import org.waymark.question.Marking;
import org.waymark.question.Question;
import org.waymark.question.Question.Refused;
import org.waymark.question.Question.ShortAnswer;
import org.waymark.question.Response;

/** Of answers that are typed Moodle takes the first that is met, ours the best: where that makes a difference, it is said. */
final class MoodleOrder {

    private static final BigDecimal ROUNDING = new BigDecimal("0.001");

    private final ShortAnswer question;
    private final Language language;
    private final Report report;

    MoodleOrder(ShortAnswer question, GiftSaying saying, Report report) {
        this.question = question;
        this.language = saying.say("").original();
        this.report = report;
    }

    /** What is typed as this answer stands. */
    void check(Answer answer) {
        var text = Tidy.line(answer.text().text());
        var isExact = !text.contains("*");
        if (isExact && earns(text).subtract(answer.earns()).compareTo(ROUNDING) > 0) {
            report.warn(answer.at(), "interchange.problem.moodle-order", Report.shortened(text));
        }
    }

    private BigDecimal earns(String text) {
        if (text.length() > Marking.LONGEST_ANSWER) {
            return BigDecimal.ZERO;
        }
        return Marking.mark(question, new Response.Typed(text, language))
                .fraction()
                .value()
                .movePointRight(2);
    }

    /** The question without the refusals that are answers here. */
    ShortAnswer withoutAccepted() {
        var refused = new ArrayList<Refused>();
        for (var each : question.refused()) {
            if (earns(each.answer().in(language)).signum() == 0) {
                refused.add(each);
            }
        }
        return new Question.ShortAnswer(question.prompt(), question.accepted(), refused, question.leniency());
    }

    /** Whether one of the numbers at the borders or in the middle of this answer earns otherwise. */
    static void check(NumberAnswer answer, List<NumberAnswer> all, Report report) {
        answer.number().ifPresent(number -> {
            var middle = number.least().add(number.most()).divide(BigDecimal.TWO);
            Stream.of(number.least(), middle, number.most())
                    .filter(it -> differs(it, all))
                    .findFirst()
                    .ifPresent(it -> report.warn(
                            answer.at(),
                            "interchange.problem.moodle-order",
                            MoodleRules.whole(it).toPlainString()));
        });
    }

    private static boolean differs(BigDecimal number, List<NumberAnswer> all) {
        var met = all.stream().filter(it -> accepts(it, number)).toList();
        var best = met.stream().map(NumberAnswer::earns).max(BigDecimal::compareTo);
        return best.filter(it -> it.signum() > 0 && it.compareTo(met.getFirst().earns()) != 0)
                .isPresent();
    }

    private static boolean accepts(NumberAnswer answer, BigDecimal number) {
        return answer.number()
                .map(it -> it.least().compareTo(number) <= 0 && number.compareTo(it.most()) <= 0)
                .orElse(true);
    }
}
