package org.waymark.question.ui;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.question.AcceptedText;
import org.waymark.question.Marking;
import org.waymark.question.NumberKey;
import org.waymark.question.Outcome;
import org.waymark.question.Question;
import org.waymark.question.Question.Numeric;
import org.waymark.question.Question.Refused;
import org.waymark.question.Question.ShortAnswer;
import org.waymark.question.Response;
import org.waymark.question.ui.SummaryRow.Sign;

/** The rows of what is answered by typing a word or a number: what was typed, then what is accepted. */
record TypedSummary(Words words, CitationMarks marks) {

    /** What was typed, what is accepted, and the likely wrong answers with their reasons. */
    List<SummaryRow> shortAnswer(ShortAnswer question, Response response) {
        var caught = response instanceof Response.Typed typed
                        && earned(question, typed).signum() <= 0
                ? Marking.refused(question, typed)
                : Optional.<Refused>empty();
        var rows = new ArrayList<SummaryRow>();
        if (response instanceof Response.Typed typed) {
            var row = typed(question, typed);
            caught.ifPresent(refused -> row.because(refused.rationale(), words, marks));
            rows.add(row);
        }
        question.accepted().forEach(accepted -> rows.add(accepted(accepted)));
        question.refused().stream()
                .filter(refused -> !caught.equals(Optional.of(refused)))
                .map(refused -> new SummaryRow(Sign.NEITHER, words.span(refused.answer()))
                        .hidden(words.say("question.summary.wrong-answer"))
                        .because(refused.rationale(), words, marks))
                .forEach(rows::add);
        return List.copyOf(rows);
    }

    private SummaryRow accepted(AcceptedText accepted) {
        var text = words.span(accepted.text());
        return isAll(accepted.share())
                ? new SummaryRow(Sign.RIGHT, text).right(words.say("question.summary.right-answer"))
                : new SummaryRow(Sign.PARTLY, text).partly(share(accepted.share()));
    }

    /** What was typed, and which numbers earn what. */
    List<SummaryRow> number(Numeric question, Response response) {
        var rows = new ArrayList<SummaryRow>();
        if (response instanceof Response.Typed typed) {
            rows.add(typed(question, typed));
        }
        question.accepted().forEach(key -> rows.add(accepted(question, key)));
        return List.copyOf(rows);
    }

    private SummaryRow accepted(Numeric question, NumberKey key) {
        var unit = question.units().stream()
                .findFirst()
                .map(first -> " " + words.say(first.names().getFirst()))
                .orElse("");
        var numbers = key.least().compareTo(key.most()) == 0
                ? words.exact(key.least())
                : words.say("question.summary.from-to", words.exact(key.least()), words.exact(key.most()));
        var text = new Span(numbers + unit);
        var row = isAll(key.share())
                ? new SummaryRow(Sign.RIGHT, text).right(words.say("question.summary.right-answer"))
                : new SummaryRow(Sign.PARTLY, text).partly(share(key.share()));
        return row.because(key.rationale(), words, marks);
    }

    private SummaryRow typed(Question question, Response.Typed typed) {
        var text = words.in(typed.text(), typed.language(), new Span());
        return switch (Marking.mark(question, typed)) {
            case Outcome.Unreadable _ ->
                new SummaryRow(Sign.UNREADABLE, text).partly(words.say("question.summary.your-answer-unreadable"));
            case Outcome.LeftBlank(), Outcome.AwaitingReview() ->
                new SummaryRow(Sign.NEITHER, text).plain(words.say("question.summary.your-answer"));
            case Outcome.Marked(var fraction) -> {
                var earned = fraction.value();
                if (isAll(earned)) {
                    yield new SummaryRow(Sign.RIGHT, text).right(words.say("question.summary.your-answer-right"));
                }
                yield earned.signum() > 0
                        ? new SummaryRow(Sign.PARTLY, text).partly(words.say("question.summary.your-answer-partly"))
                        : new SummaryRow(Sign.WRONG, text).wrong(words.say("question.summary.your-answer-wrong"));
            }
        };
    }

    private static BigDecimal earned(ShortAnswer question, Response.Typed typed) {
        return Marking.mark(question, typed).fraction().value();
    }

    private static boolean isAll(BigDecimal share) {
        return share.compareTo(BigDecimal.ONE) >= 0;
    }

    private String share(BigDecimal share) {
        return words.say("question.summary.share", words.number(share.movePointRight(2)));
    }
}
