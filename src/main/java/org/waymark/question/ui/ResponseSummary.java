package org.waymark.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.question.Arrangement;
import org.waymark.question.Item;
import org.waymark.question.Outcome;
import org.waymark.question.Question;
import org.waymark.question.Response;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;

/** An answer shown again, with what is right, why each part is right or wrong, and the paragraphs that show it. */
public final class ResponseSummary extends Composite<Div> {

    private final MarkedAnswer answer;
    private final Words words;
    private final CitationMarks marks;

    private ResponseSummary(MarkedAnswer answer, Words words, CitationMarks marks) {
        this.answer = answer;
        this.words = words;
        this.marks = marks;
        getContent().addClassName("summary");
        state().ifPresent(getContent()::add);
        parts().forEach(getContent()::add);
        getContent().add(why(answer.item()));
        new WhyThisMark(answer, words).note().ifPresent(getContent()::add);
    }

    /**
     * The answer to an item.
     *
     * @param marks makes the citation marks
     */
    public static ResponseSummary of(MarkedAnswer answer, Language language, CitationMarks marks) {
        return new ResponseSummary(answer, new Words(language), marks);
    }

    /**
     * The answer to an item that was given once and told in the end.
     *
     * @param arranged the item as the attempt showed it
     * @param seed of the attempt, for the order in which elements had been laid out
     * @param marks makes the citation marks
     */
    public static ResponseSummary of(
            Item arranged, long seed, Response response, Outcome outcome, Language language, CitationMarks marks) {
        return of(MarkedAnswer.of(arranged, seed, response, outcome), language, marks);
    }

    private List<Component> parts() {
        var item = answer.item();
        var response = answer.response();
        var choices = new ChoiceSummary(words, marks);
        var parts = new PartsSummary(words, marks);
        var typed = new TypedSummary(words, marks);
        return switch (item.question()) {
            case Question.SingleChoice single -> rows(choices.options(single.options(), response));
            case Question.MultipleChoice multiple -> rows(choices.options(multiple.options(), response));
            case Question.TrueFalse statement -> rows(choices.judgement(statement, response));
            case Question.Matching matching -> rows(parts.matching(matching, response));
            case Question.Categorise sorting -> rows(parts.categorising(sorting, response));
            case Question.Ordering ordering ->
                rows(parts.ordering(
                        ordering, Arrangement.presentedOrder(ordering, item.id(), answer.seed()), response));
            case Question.ShortAnswer question -> rows(typed.shortAnswer(question, response));
            case Question.Numeric question -> rows(typed.number(question, response));
            case Question.Cloze cloze -> new ClozeSummary(words, marks).of(cloze, response);
            case Question.Timeline timeline -> new TimelineSummary(words, marks).of(timeline, response);
            case Question.Hotspot hotspot -> new HotspotSummary(words, marks, answer.pictures()).of(hotspot, response);
            case Question.SourceCriticism criticism -> new CriticismSummary(words, marks).of(criticism, response);
            case Question.Essay essay -> new EssaySummary(words).of(essay, answer);
        };
    }

    private static List<Component> rows(List<SummaryRow> rows) {
        return List.of(SummaryRow.list(rows));
    }

    /** Blank, unreadable and waiting are said before anything else; right and wrong show by the parts. */
    private Optional<Component> state() {
        return switch (answer.outcome()) {
            case Outcome.LeftBlank() -> Optional.of(tag(Icon.MINUS, "line", words.say("question.summary.left-blank")));
            case Outcome.Unreadable(var flaw) ->
                Optional.of(tag(
                        Icon.TRIANGLE_ALERT,
                        "part",
                        words.say("question.summary.unreadable", words.say(Keys.of(flaw)))));
            case Outcome.AwaitingReview() ->
                Optional.of(tag(Icon.CLOCK, "wait", words.say("question.summary.awaiting-review")));
            case Outcome.Marked _ -> Optional.empty();
        };
    }

    private static Component tag(Icon icon, String look, String text) {
        var tag = new Paragraph(icon.small(), new Span(text));
        tag.addClassNames("tag", look);
        return tag;
    }

    private Component why(Item item) {
        var note = note(words.say("question.summary.why"), words.span(item.explanation()));
        if (!item.cites().isEmpty()) {
            note.add(marks.of(item.cites()));
        }
        return note;
    }

    static Div note(String label, Component text) {
        var name = new Span(label);
        name.addClassName("note-name");
        var note = new Div(name, text);
        note.addClassName("reasoning");
        return note;
    }
}
