package org.waymark.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.waymark.base.Language;
import org.waymark.question.Marking;
import org.waymark.question.Response;

/** A word or phrase, typed. */
final class ShortAnswerPart implements AnsweringPart {

    private static final int PAUSE_IN_MILLISECONDS = 800;

    private final Language language;
    private final TextField field = new TextField();
    private final Div content = new Div(field);

    ShortAnswerPart(Words words, Runnable changed) {
        language = words.language();
        field.setLabel(words.say("question.typed.label"));
        field.setMaxLength(Marking.LONGEST_ANSWER);
        field.getElement().setAttribute("lang", language.tag());
        field.getElement().setAttribute("autocomplete", "off");
        field.getElement().setAttribute("autocapitalize", "off");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_IN_MILLISECONDS);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
        // any event that reaches the server takes along what was typed within the pause
        field.addBlurListener(_ -> {});
        field.addKeyPressListener(Key.ENTER, _ -> {});
        content.addClassName("typed");
        content.getElement().setAttribute("role", "group");
    }

    @Override
    public Component component() {
        return content;
    }

    @Override
    public Response response() {
        return field.getValue().isBlank() ? new Response.Blank() : new Response.Typed(field.getValue(), language);
    }

    @Override
    public void show(Response response) {
        field.clear();
        if (response instanceof Response.Typed(var text, var _)) {
            field.setValue(text);
        }
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        field.setReadOnly(readOnly);
    }

    @Override
    public void name(String id, String promptId) {
        content.setId(id + "-typed");
        content.getElement().setAttribute("aria-labelledby", promptId);
        field.setId(id + "-words");
    }

    @Override
    public void focus() {
        field.focus();
    }
}
