package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.waymark.base.Language;
import org.waymark.content.QuizRules;
import org.waymark.question.Behaviour;
import org.waymark.question.ItemProgress;
import org.waymark.question.Outcome;
import org.waymark.question.ui.CitationMarks;

/** What is said to a question while the attempt goes on: nothing before it was checked, and no more than the quiz allows. */
final class Feedback extends Composite<Div> {

    private final Language language = Language.of(getLocale());

    Feedback(Sheet sheet, int number, CitationMarks marks) {
        var progress = sheet.progress(number);
        var allowed = sheet.allowed(QuizRules.Phase.DURING);
        hints(sheet, number, progress);
        if (!(sheet.behaviour() instanceof Behaviour.Deferred) && progress.outcome() instanceof Outcome.Unreadable) {
            getContent().add(verdict(Verdict.UNREADABLE));
        } else if (progress.told() && allowed.contains(QuizRules.Shown.CORRECTNESS)) {
            getContent().add(verdict(Verdict.of(progress.outcome())));
        }
        if (progress.over()) {
            getContent().add(new ItemReview(sheet, number, allowed, marks));
        }
    }

    private void hints(Sheet sheet, int number, ItemProgress progress) {
        var hints = sheet.item(number).rules().hints();
        for (var i = 0; i < progress.hintsShown(); i++) {
            var name = new Span(getTranslation("assessment.paper.hint", i + 1));
            name.addClassName("note-name");
            var hint = new Div(name, Wording.say(new Span(), hints.get(i), language));
            hint.addClassName("reasoning");
            getContent().add(hint);
        }
    }

    private Component verdict(Verdict verdict) {
        var tag = new Paragraph(verdict.icon().small(), new Span(getTranslation(verdict.key())));
        tag.addClassNames("tag", verdict.tag());
        return tag;
    }
}
