package org.waymark.question.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.base.Slug;
import org.waymark.question.Option;
import org.waymark.question.Question.TrueFalse;
import org.waymark.question.Response;
import org.waymark.question.ui.SummaryRow.Sign;

/** The rows of what is answered by choosing. */
record ChoiceSummary(Words words, CitationMarks marks) {

    List<SummaryRow> options(List<Option> options, Response response) {
        var chosen = response instanceof Response.Chosen(var ids) ? ids : Set.<Slug>of();
        return options(options, chosen);
    }

    List<SummaryRow> options(List<Option> options, Set<Slug> chosen) {
        return options.stream()
                .map(option -> row(words.span(option.text()), option.correct(), chosen.contains(option.id()))
                        .because(option.rationale(), words, marks))
                .toList();
    }

    /** Both verdicts, then every reason. */
    List<SummaryRow> judgement(TrueFalse statement, Response response) {
        var judged =
                response instanceof Response.Judged given ? Stream.of(given).toList() : List.<Response.Judged>of();
        var verdicts = Stream.of(true, false)
                .map(verdict -> row(
                        new Span(words.say(verdict ? "question.verdict.true" : "question.verdict.false")),
                        verdict == statement.answer(),
                        judged.stream().anyMatch(given -> given.verdict() == verdict)));
        var reason = judged.stream()
                .flatMap(given -> given.reason().stream())
                .findFirst()
                .map(Set::of)
                .orElseGet(Set::of);
        return Stream.concat(verdicts, options(statement.reasons(), reason).stream())
                .toList();
    }

    SummaryRow row(Span text, boolean correct, boolean chosen) {
        if (correct) {
            var row = new SummaryRow(Sign.RIGHT, text).right(words.say("question.summary.right-answer"));
            return chosen ? row.right(words.say("question.summary.your-answer")) : row;
        }
        return chosen
                ? new SummaryRow(Sign.WRONG, text).wrong(words.say("question.summary.your-answer-wrong"))
                : new SummaryRow(Sign.NEITHER, text).hidden(words.say("question.summary.wrong-answer"));
    }
}
