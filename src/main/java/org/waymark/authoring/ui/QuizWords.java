package org.waymark.authoring.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Function;
import org.waymark.base.Language;
import org.waymark.ui.Keys;

/** A short text in three languages. */
final class QuizWords extends Composite<Div> {

    private static final int LONGEST = 2_000;

    /** What becomes of a text in one language. */
    interface Typed {
        void typed(Language language, String words);
    }

    private QuizWords(Function<String, AbstractField<?, String>> field, Said said, boolean mayEdit, Typed typed) {
        getContent().addClassName("part-name");
        for (var language : Language.values()) {
            var each = field.apply(
                    getTranslation("authoring.quiz.in-language", said.what(), getTranslation(Keys.of(language))));
            each.setValue(said.words().getOrDefault(language, ""));
            each.setReadOnly(!mayEdit);
            each.getElement().setAttribute("lang", language.tag());
            each.addValueChangeListener(change -> typed.typed(language, change.getValue()));
            getContent().add(each);
        }
    }

    /** A text of one line, such as a title. */
    static QuizWords line(Said said, boolean mayEdit, Typed typed) {
        return new QuizWords(QuizWords::field, said, mayEdit, typed);
    }

    /** A text that may be longer than a line. */
    static QuizWords text(Said said, boolean mayEdit, Typed typed) {
        return new QuizWords(QuizWords::area, said, mayEdit, typed);
    }

    private static TextField field(String label) {
        var field = new TextField(label);
        field.setMaxLength(LONGEST);
        return field;
    }

    private static TextArea area(String label) {
        var area = new TextArea(label);
        area.setMaxLength(LONGEST);
        return area;
    }

    /** What a text is called, and what it says. */
    record Said(String what, Map<Language, String> words) {

        Said {
            words = Map.copyOf(words);
        }
    }
}
