package org.waymark.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import org.waymark.base.Language;
import org.waymark.content.QuizRules.Shown;
import org.waymark.question.Item;
import org.waymark.question.Response;
import org.waymark.question.ui.CitationMarks;
import org.waymark.question.ui.MarkedAnswer;
import org.waymark.question.ui.QuestionField;
import org.waymark.question.ui.ResponseSummary;

/** An item looked at again: of what was answered, what is right and why, only what the quiz lets be seen now. */
final class ItemReview extends Composite<Div> {

    /** What a summary shows; where any of it must not be seen, less than a summary is shown. */
    private static final Set<Shown> SUMMARY = Set.of(Shown.ANSWERS, Shown.CORRECTNESS, Shown.KEY, Shown.EXPLANATIONS);

    /** More than there are questions on a page, so that nothing here has the id of a question to be answered. */
    private static final int PLACES = 10_000;

    private final Language language = Language.of(getLocale());
    private final Sheet sheet;
    private final int number;
    private final CitationMarks marks;

    ItemReview(Sheet sheet, int number, Set<Shown> allowed, CitationMarks marks) {
        this.sheet = sheet;
        this.number = number;
        this.marks = marks;
        getContent().addClassName("review");
        if (allowed.containsAll(SUMMARY)) {
            getContent().add(summary(allowed.contains(Shown.MARKS)));
            return;
        }
        if (allowed.contains(Shown.ANSWERS)) {
            show("assessment.review.yours", sheet.given(number), PLACES + number);
        }
        if (allowed.contains(Shown.KEY)) {
            show("assessment.review.right", sheet.right(number, language), 2 * PLACES + number);
        }
        if (allowed.contains(Shown.EXPLANATIONS)) {
            getContent().add(explanation(sheet.item(number)));
        }
    }

    /** Points that were lost are named only where marks are shown. */
    private ResponseSummary summary(boolean withMarks) {
        var answer = MarkedAnswer.of(
                        sheet.item(number), sheet.attempt().seed(), sheet.given(number), sheet.outcome(number))
                .losing(withMarks ? sheet.losses(number) : List.of())
                .pictures(sheet.pictures());
        return ResponseSummary.of(answer, language, marks);
    }

    private void show(String key, Response response, int place) {
        var name = new Span(getTranslation(key));
        name.addClassName("label");
        var field = QuestionField.of(sheet.item(number), sheet.attempt().seed(), language, response)
                .pictures(sheet.pictures())
                .at(place);
        field.setReadOnly(true);
        getContent().add(name, field);
    }

    private Div explanation(Item item) {
        var note = new Div(Wording.say(new Span(), item.explanation(), language));
        note.addClassName("reasoning");
        if (!item.cites().isEmpty()) {
            note.add(marks.of(item.cites()));
        }
        return note;
    }
}
