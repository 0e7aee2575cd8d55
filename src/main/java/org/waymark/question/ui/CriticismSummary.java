package org.waymark.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.base.Slug;
import org.waymark.question.Question.SourceCriticism;
import org.waymark.question.Response;
import org.waymark.question.StatementKind;
import org.waymark.ui.Keys;

/** The statement, then label, paragraph and standpoint, each with the share it is worth. */
record CriticismSummary(Words words, CitationMarks marks) {

    List<Component> of(SourceCriticism question, Response response) {
        var given = response instanceof Response.Criticised criticised
                ? criticised
                : new Response.Criticised(Optional.empty(), Optional.empty(), Optional.empty());
        var choices = new ChoiceSummary(words, marks);
        var shares = question.shares();
        var claim = words.in(question.statement(), new HtmlContainer("blockquote"));
        claim.addClassName("claim");
        return List.of(
                claim,
                part("question.criticism.label", shares.label(), question, labels(question, given)),
                part(
                        "question.criticism.paragraph",
                        shares.paragraph(),
                        question,
                        choices.options(question.paragraphs(), set(given.paragraph()))),
                part(
                        "question.criticism.standpoint",
                        shares.standpoint(),
                        question,
                        choices.options(question.standpoints(), set(given.standpoint()))));
    }

    private List<SummaryRow> labels(SourceCriticism question, Response.Criticised given) {
        var choices = new ChoiceSummary(words, marks);
        var accepted = question.label().accepted();
        return Stream.of(StatementKind.values())
                .map(kind -> {
                    var row = choices.row(
                            new Span(words.say(Keys.of(kind))),
                            accepted.contains(kind),
                            given.label().equals(Optional.of(kind)));
                    return accepted.contains(kind)
                            ? row.because(question.label().rationale(), words, marks)
                            : row;
                })
                .toList();
    }

    private Component part(String title, int share, SourceCriticism question, List<SummaryRow> rows) {
        var shares = question.shares();
        var of = shares.label() + shares.paragraph() + shares.standpoint();
        var name = new Paragraph(words.say(title));
        name.addClassName("part-name");
        var tag = new Span(words.say("question.summary.parts", share, of));
        tag.addClassName("tag");
        name.add(new Span(" "), tag);
        return new Div(name, SummaryRow.list(rows));
    }

    private static Set<Slug> set(Optional<Slug> given) {
        return given.map(Set::of).orElseGet(Set::of);
    }
}
