package org.waymark.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.question.Outcome;
import org.waymark.question.Question.Essay;
import org.waymark.question.Response;
import org.waymark.question.Rubric.Criterion;
import org.waymark.question.ui.SummaryRow.Sign;

/** The text, the rubric with the points and comments of the instructor as far as they are known, and a model answer. */
record EssaySummary(Words words) {

    List<Component> of(Essay essay, MarkedAnswer answer) {
        var parts = new ArrayList<Component>();
        if (answer.response() instanceof Response.Typed(var text, var language)) {
            var written = words.in(text, language, new Div());
            written.addClassName("essay-text");
            parts.add(written);
        }
        if (answer.review().isPresent() || !(answer.outcome() instanceof Outcome.Marked)) {
            parts.add(SummaryRow.list(essay.rubric().criteria().stream()
                    .map(criterion -> row(criterion, answer.review()))
                    .toList()));
        }
        answer.review()
                .map(RubricMarks::comment)
                .filter(comment -> !comment.isBlank())
                .ifPresent(comment ->
                        parts.add(ResponseSummary.note(words.say("question.summary.comment"), said(comment))));
        parts.add(ResponseSummary.note(
                words.say("question.summary.model-answer"), lines(words.span(essay.modelAnswer()))));
        return List.copyOf(parts);
    }

    private SummaryRow row(Criterion criterion, Optional<RubricMarks> review) {
        var points = review.map(marks -> marks.points().get(criterion.id()));
        var name = words.span(criterion.name());
        if (points.isEmpty()) {
            return new SummaryRow(Sign.NEITHER, name)
                    .plain(words.say("question.summary.points-possible", criterion.most()));
        }
        var earned = points.get();
        var sentence = words.say("question.summary.points", words.number(earned), criterion.most());
        var row = earned.compareTo(BigDecimal.valueOf(criterion.most())) >= 0
                ? new SummaryRow(Sign.RIGHT, name).right(sentence)
                : earned.signum() > 0
                        ? new SummaryRow(Sign.PARTLY, name).partly(sentence)
                        : new SummaryRow(Sign.WRONG, name).wrong(sentence);
        criterion.levels().stream()
                .filter(level -> earned.compareTo(BigDecimal.valueOf(level.points())) == 0)
                .map(level -> words.in(level.text(), new Paragraph()))
                .forEach(level -> row.showing(small(level)));
        review.map(marks -> marks.comments().get(criterion.id()))
                .map(comment -> ResponseSummary.note(words.say("question.summary.comment"), said(comment)))
                .ifPresent(row::showing);
        return row;
    }

    private static Paragraph small(Paragraph text) {
        text.addClassName("x");
        return text;
    }

    /** In whatever language the instructor wrote it. */
    private static Span said(String comment) {
        return lines(new Span(comment));
    }

    private static Span lines(Span text) {
        text.addClassName("lines");
        return text;
    }
}
