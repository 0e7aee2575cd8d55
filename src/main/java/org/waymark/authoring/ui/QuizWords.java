package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.waymark.base.Language;
import org.waymark.ui.Keys;

/** A short text in three languages. */
final class QuizWords extends Composite<Div> {

    private static final int LONGEST = 2_000;

    /** What becomes of a text in one language. */
    interface Typed {
        void typed(Language language, String words);
    }

    QuizWords(String what, Map<Language, String> words, boolean mayEdit, Typed typed) {
        getContent().addClassName("part-name");
        for (var language : Language.values()) {
            var field = new TextField(
                    getTranslation("authoring.quiz.in-language", what, getTranslation(Keys.of(language))));
            field.setValue(words.getOrDefault(language, ""));
            field.setMaxLength(LONGEST);
            field.setReadOnly(!mayEdit);
            field.getElement().setAttribute("lang", language.tag());
            field.addValueChangeListener(change -> typed.typed(language, change.getValue()));
            getContent().add(field);
        }
    }
}
