package org.waymark.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.waymark.question.Outcome;
import org.waymark.question.Question.Essay;
import org.waymark.question.Response;
import org.waymark.question.Rubric.Criterion;
import org.waymark.question.ui.SummaryRow.Sign;

/** The text, the rubric as long as it waits to be marked, and a model answer; what was given along it is shown elsewhere. */
record EssaySummary(Words words) {

    List<Component> of(Essay essay, MarkedAnswer answer) {
        var parts = new ArrayList<Component>();
        if (answer.response() instanceof Response.Typed(var text, var language)) {
            var written = words.in(text, language, new Div());
            written.addClassName("essay-text");
            parts.add(written);
        }
        if (!(answer.outcome() instanceof Outcome.Marked)) {
            parts.add(SummaryRow.list(
                    essay.rubric().criteria().stream().map(this::row).toList()));
        }
        parts.add(ResponseSummary.note(
                words.say("question.summary.model-answer"), lines(words.span(essay.modelAnswer()))));
        return List.copyOf(parts);
    }

    private SummaryRow row(Criterion criterion) {
        return new SummaryRow(Sign.NEITHER, words.span(criterion.name()))
                .plain(words.say("question.summary.points-possible", criterion.most()));
    }

    private static Span lines(Span text) {
        text.addClassName("lines");
        return text;
    }
}
