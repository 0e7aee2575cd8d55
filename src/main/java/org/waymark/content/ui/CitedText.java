package org.waymark.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.content.Course;
import org.waymark.content.markdown.SafeMarkdown;

/** A text of a course in Markdown, whose citations open the evidence beside it. */
public final class CitedText extends Composite<Div> {

    private static final String PLACE =
            "(mark => mark ? mark.dataset.source + ' ' + mark.dataset.anchor : '')(event.target.closest('.cite'))";

    public CitedText(LocalizedText text, Course course, EvidencePanel evidence, Language language) {
        var prose = new Prose(SafeMarkdown.of(course).render(text.in(language)));
        prose.addClassName("prose");
        getContent().add(Wording.spoken(prose, text.languageFor(language), language));
        onAsked(getContent(), evidence::open);
    }

    /** Tells which of the marks in a text has been pressed. */
    static void onAsked(Component text, Consumer<Citation> listener) {
        text.getElement()
                .addEventListener(
                        "click",
                        event -> Citation.parse(event.getEventData().path(PLACE).asString(""))
                                .filter(cites -> cites.size() == 1)
                                .ifPresent(cites -> listener.accept(cites.getFirst())))
                .addEventData(PLACE)
                .setFilter("event.target.closest('.cite')");
    }
}
