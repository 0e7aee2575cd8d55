package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Predicate;
import org.waymark.ui.Kit;

/** A few words to be sent off, which stay in the field until they are. */
final class ReviewWords extends Composite<Div> {

    private final String name;
    private final UnsentWords unsent;
    private final TextArea words = new TextArea();
    private final Div actions = Kit.row();

    /**
     * @param name tells the field from others of the page
     * @param longest how many letters are kept
     */
    ReviewWords(String name, UnsentWords unsent, String label, int longest) {
        this.name = name;
        this.unsent = unsent;
        words.setLabel(label);
        words.setMaxLength(longest);
        words.setManualValidation(true);
        words.setValueChangeMode(ValueChangeMode.ON_BLUR);
        words.setValue(unsent.of(name));
        words.addValueChangeListener(it -> {
            words.setInvalid(false);
            unsent.keep(name, it.getValue());
        });
        getContent().addClassName("review-words");
        getContent().add(words, actions);
    }

    /** A button that sends them; where they are {@code needed}, not without any. What is sent says whether it was kept. */
    ReviewWords action(String label, boolean needed, Predicate<String> send, String... looks) {
        actions.add(Kit.button(label, () -> send(needed, send), looks));
        return this;
    }

    private void send(boolean needed, Predicate<String> send) {
        if (needed && words.getValue().isBlank()) {
            words.setErrorMessage(getTranslation("authoring.review.words-missing"));
            words.setInvalid(true);
            words.focus();
            return;
        }
        unsent.forget(name);
        if (!send.test(words.getValue())) {
            unsent.keep(name, words.getValue());
        }
    }

    /** The same, shown once it is asked for, or where something was begun in it. */
    Component folded(String label) {
        var folded = new NativeDetails(label, this);
        folded.addClassName("folded");
        folded.setOpen(!words.isEmpty());
        return folded;
    }
}
