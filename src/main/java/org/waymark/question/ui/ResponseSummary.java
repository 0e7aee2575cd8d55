package org.waymark.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.waymark.base.Language;
import org.waymark.question.Arrangement;
import org.waymark.question.Item;
import org.waymark.question.Outcome;
import org.waymark.question.Question;
import org.waymark.question.Question.Matching;
import org.waymark.question.Question.MultipleChoice;
import org.waymark.question.Question.Ordering;
import org.waymark.question.Question.ShortAnswer;
import org.waymark.question.Question.SingleChoice;
import org.waymark.question.Question.TrueFalse;
import org.waymark.question.Response;
import org.waymark.ui.Icon;

/** An answer shown again, with what is right, why each part is right or wrong, and the paragraphs that show it. */
public final class ResponseSummary extends Composite<Div> {

    private final Words words;
    private final CitationMarks marks;

    private ResponseSummary(
            Item item, long seed, Response response, Outcome outcome, Words words, CitationMarks marks) {
        this.words = words;
        this.marks = marks;
        getContent().addClassName("summary");
        if (outcome instanceof Outcome.LeftBlank) {
            getContent().add(leftBlank());
        }
        var list = new UnorderedList();
        list.addClassName("why");
        rows(item, seed, response).forEach(list::add);
        getContent().add(list, why(item));
        MarkReason.of(item.question(), response, outcome, words)
                .ifPresent(
                        sentence -> getContent().add(note(words.say("question.summary.why-mark"), new Span(sentence))));
    }

    /**
     * The answer to an item.
     *
     * @param arranged the item as the attempt showed it
     * @param seed of the attempt, for the order in which elements had been laid out
     * @param marks makes the citation marks
     */
    public static ResponseSummary of(
            Item arranged, long seed, Response response, Outcome outcome, Language language, CitationMarks marks) {
        return new ResponseSummary(arranged, seed, response, outcome, new Words(language), marks);
    }

    private List<SummaryRow> rows(Item item, long seed, Response response) {
        var choices = new ChoiceSummary(words, marks);
        var parts = new PartsSummary(words, marks);
        return switch (item.question()) {
            case SingleChoice single -> choices.options(single.options(), response);
            case MultipleChoice multiple -> choices.options(multiple.options(), response);
            case TrueFalse statement -> choices.judgement(statement, response);
            case Matching matching -> parts.matching(matching, response);
            case Ordering ordering ->
                parts.ordering(ordering, Arrangement.presentedOrder(ordering, item.id(), seed), response);
            case ShortAnswer question -> parts.shortAnswer(question, response);
            case Question.Categorise _,
                    Question.Numeric _,
                    Question.Cloze _,
                    Question.Timeline _,
                    Question.Hotspot _,
                    Question.SourceCriticism _,
                    Question.Essay _ -> throw new UnsupportedOperationException("to be written");
        };
    }

    private Component leftBlank() {
        var blank = new Paragraph(Icon.MINUS.small(), new Span(words.say("question.summary.left-blank")));
        blank.addClassNames("tag", "line");
        return blank;
    }

    private Component why(Item item) {
        var note = note(words.say("question.summary.why"), words.span(item.explanation()));
        if (!item.cites().isEmpty()) {
            note.add(marks.of(item.cites()));
        }
        return note;
    }

    private static Div note(String label, Component text) {
        var name = new Span(label);
        name.addClassName("note-name");
        var note = new Div(name, text);
        note.addClassName("reasoning");
        return note;
    }
}
