package org.waymark.content.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.content.Course;
import org.waymark.content.Section;
import org.waymark.content.markdown.SafeMarkdown;

/** A part of a lesson as its learners will see it, for those who write it. */
public final class SectionPreview extends Composite<Div> {

    private final Language language;

    /** @param asked is told the place whose mark has been pressed */
    public SectionPreview(Language language, Consumer<Citation> asked) {
        this.language = language;
        getContent().addClassNames("prose", "sec");
        getContent().getElement().setAttribute("lang", language.tag());
        CitedText.onAsked(getContent(), asked);
    }

    /** A section, with the signs of the sources of its course. */
    public void show(Course course, Section section) {
        clear();
        var markdown = SafeMarkdown.of(course);
        SectionText.into(
                getContent(),
                section,
                language,
                (it, spoken) -> new Prose(markdown.render(it.body().in(spoken))));
    }

    /** What stands above the sections. */
    public void show(String title, String summary) {
        clear();
        var heading = new Paragraph(title);
        heading.addClassName("as-h1");
        var lead = new Paragraph(summary);
        lead.addClassName("lead");
        getContent().add(heading, lead);
    }

    public void clear() {
        getContent().removeAll();
    }
}
