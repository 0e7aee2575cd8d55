package org.waymark.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;

/** Puts words of a course onto a page and marks those that are in another language than the page. */
public final class Wording {

    private Wording() {}

    /** The component, saying the text in this language or, marked so, in the one it was written in. */
    public static <C extends Component & HasText> C say(C component, LocalizedText text, Language wanted) {
        component.setText(text.in(wanted));
        return spoken(component, text.languageFor(wanted), wanted);
    }

    /** The component, marked as being in this language where the page around it is in another. */
    public static <C extends Component> C spoken(C component, Language language, Language around) {
        if (language != around) {
            component.getElement().setAttribute("lang", language.tag());
        }
        return component;
    }
}
