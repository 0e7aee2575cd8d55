package org.waymark.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.waymark.question.Option;
import org.waymark.question.Question.TrueFalse;
import org.waymark.question.Response;
import org.waymark.question.ui.Offer.Part;

/** A verdict and the reason for it. */
final class TrueFalsePart implements AnsweringPart {

    private final Part isTrue;
    private final Part isFalse;
    private final RadioButtonGroup<Part> verdict = new RadioButtonGroup<>();
    private final Offer reasons;
    private final RadioButtonGroup<Part> reason;
    private final Paragraph missing = new Paragraph();
    private final String verdictMissing;
    private final Div content;

    TrueFalsePart(TrueFalse question, Words words, Runnable changed) {
        isTrue = new Part(0, words.say("question.verdict.true"), words.language());
        isFalse = new Part(1, words.say("question.verdict.false"), words.language());
        verdictMissing = words.say("question.verdict.missing");
        verdict.addClassName("chips");
        verdict.setLabel(words.say("question.verdict.label"));
        verdict.setItems(List.of(isTrue, isFalse));
        verdict.setItemLabelGenerator(Part::text);
        verdict.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                judge(changed);
            }
        });
        reasons = Offer.of(question.reasons(), Option::id, Option::text, words);
        reason = SingleChoicePart.radios(reasons, () -> judge(changed));
        reason.setLabel(words.say("question.reason.label"));
        missing.addClassName("help");
        missing.getElement().setAttribute("role", "status");
        content = new Div(verdict, reason, missing);
        content.addClassName("judgement");
        content.getElement().setAttribute("role", "group");
    }

    /** A reason alone is no answer yet, so it is not said to be one. */
    private void judge(Runnable changed) {
        var waiting = verdict.isEmpty() && !reason.isEmpty();
        missing.setText(waiting ? verdictMissing : "");
        if (!waiting) {
            changed.run();
        }
    }

    @Override
    public Component component() {
        return content;
    }

    @Override
    public Response response() {
        return verdict.getOptionalValue()
                .<Response>map(given -> new Response.Judged(
                        given.equals(isTrue), reason.getOptionalValue().map(reasons::idOf)))
                .orElseGet(Response.Blank::new);
    }

    @Override
    public void show(Response response) {
        verdict.clear();
        reason.clear();
        missing.setText("");
        if (response instanceof Response.Judged(var given, var because)) {
            verdict.setValue(given ? isTrue : isFalse);
            because.flatMap(reasons::part).ifPresent(reason::setValue);
        }
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        verdict.setReadOnly(readOnly);
        reason.setReadOnly(readOnly);
    }

    @Override
    public void name(String id, String promptId) {
        content.setId(id + "-judgement");
        content.getElement().setAttribute("aria-labelledby", promptId);
        verdict.setId(id + "-verdict");
        reason.setId(id + "-reason");
    }

    @Override
    public void focus() {
        LetterKeys.focus(verdict, 0);
    }
}
