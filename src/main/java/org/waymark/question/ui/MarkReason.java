package org.waymark.question.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import org.waymark.base.Slug;
import org.waymark.question.Fraction;
import org.waymark.question.Option;
import org.waymark.question.Outcome;
import org.waymark.question.Question;
import org.waymark.question.Question.Matching;
import org.waymark.question.Question.MultipleChoice;
import org.waymark.question.Question.Ordering;
import org.waymark.question.Question.ShortAnswer;
import org.waymark.question.Question.SingleChoice;
import org.waymark.question.Question.TrueFalse;
import org.waymark.question.Response;

/** Says how a mark that is not full came about, where the rule does not go without saying. */
final class MarkReason {

    private MarkReason() {}

    static Optional<String> of(Question question, Response response, Outcome outcome, Words words) {
        if (!(outcome instanceof Outcome.Marked(var fraction)) || fraction.isFull()) {
            return Optional.empty();
        }
        return switch (question) {
            case SingleChoice _, ShortAnswer _ -> Optional.empty();
            case Question.Categorise _,
                    Question.Numeric _,
                    Question.Cloze _,
                    Question.Timeline _,
                    Question.Hotspot _,
                    Question.SourceCriticism _,
                    Question.Essay _ -> throw new UnsupportedOperationException("to be written");
            case MultipleChoice multiple -> Optional.of(rightMinusWrong(multiple, response, words));
            case TrueFalse _ ->
                Optional.of(
                        words.say(fraction.isNone() ? "question.mark.verdict-wrong" : "question.mark.verdict-right"));
            case Matching matching -> {
                var pairs = matching.premises().size();
                yield Optional.of(words.say("question.mark.pairs", count(fraction, pairs), pairs));
            }
            case Ordering ordering -> {
                var neighbours = ordering.elements().size() - 1;
                yield Optional.of(words.say("question.mark.neighbours", count(fraction, neighbours), neighbours));
            }
        };
    }

    private static String rightMinusWrong(MultipleChoice question, Response response, Words words) {
        var key = Option.keyOf(question.options());
        var chosen = response instanceof Response.Chosen(var ids) ? ids : Set.<Slug>of();
        var right = chosen.stream().filter(key::contains).count();
        return words.say("question.mark.right-minus-wrong", right, key.size(), chosen.size() - right);
    }

    private static int count(Fraction fraction, int whole) {
        return fraction.value()
                .multiply(BigDecimal.valueOf(whole))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
