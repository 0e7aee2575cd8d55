package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.waymark.assessment.Opportunity;
import org.waymark.assessment.Refusal;
import org.waymark.base.Language;
import org.waymark.ui.Icon;

/** The button that begins or goes on with a quiz, or why there is none and from when there will be one. */
final class Beginning extends Composite<Div> {

    /**
     * What can be done now.
     *
     * @param again whether the learner has finished an attempt before
     */
    Beginning(Opportunity opportunity, boolean again, Runnable begin) {
        getContent().addClassName("row");
        switch (opportunity) {
            case Opportunity.Start(var _, var left) -> {
                getContent().add(button(again ? "assessment.quiz.start-again" : "assessment.quiz.start", begin));
                left.map(this::left).ifPresent(getContent()::add);
            }
            case Opportunity.Resume _ -> getContent().add(button("assessment.quiz.continue", begin));
            case Opportunity.Refused(var _, var refusal) -> refuse(refusal);
        }
    }

    /** Says why not, in place of the button. */
    void refuse(Refusal refusal) {
        var note = new Paragraph(Icon.LOCK.small(), new Span(words(refusal)));
        note.addClassName("note");
        note.getElement().setAttribute("role", "status");
        getContent().removeAll();
        getContent().add(note);
    }

    private String words(Refusal refusal) {
        var language = Language.of(getLocale());
        return switch (refusal) {
            case Refusal.NotOpenYet(var opens) ->
                getTranslation("assessment.start.not-open", Wording.moment(opens, language));
            case Refusal.Closed(var since) ->
                getTranslation("assessment.start.closed", Wording.moment(since, language));
            case Refusal.NoAttemptsLeft(var allowed) -> getTranslation("assessment.start.none-left", allowed);
            case Refusal.Wait(var until) -> getTranslation("assessment.start.wait", Wording.moment(until, language));
            case Refusal.TooFast(var pause) -> getTranslation("assessment.start.too-fast", Spans.words(pause));
        };
    }

    private Component left(int left) {
        var span = new Span(getTranslation("assessment.start.left", left));
        span.addClassName("meta");
        return span;
    }

    private Button button(String key, Runnable begin) {
        var button = new Button(getTranslation(key), _ -> begin.run());
        button.addClassNames("btn", "primary");
        return button;
    }
}
