package org.waymark.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.waymark.base.Language;
import org.waymark.content.Section;

/** A section of a lesson as it is read: its heading and its text; what closes a lesson stands in a box. */
final class SectionText {

    private SectionText() {}

    static void into(Component part, Section section, Language language, SectionBody body) {
        var heading = new H2(section.heading().in(language));
        var text = body.of(section, section.body().languageFor(language));
        text.addClassName("sec-text");
        if (section.id().equals(Section.WHO_SAYS_SO)) {
            var box = new Div(heading, text);
            box.addClassName("says");
            part.getElement().appendChild(box.getElement());
        } else {
            part.getElement().appendChild(heading.getElement(), text.getElement());
        }
    }
}
