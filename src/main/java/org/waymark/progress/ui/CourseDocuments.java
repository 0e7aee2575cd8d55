package org.waymark.progress.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.waymark.base.Language;
import org.waymark.content.Course;
import org.waymark.content.Source;
import org.waymark.content.ui.Wording;
import org.waymark.ui.SiteMap;

/** The documents a course rests on, and the way to their paragraphs. */
final class CourseDocuments extends Section {

    private final Language language;

    CourseDocuments(Course course, Language language) {
        this.language = language;
        var list = new UnorderedList();
        list.addClassName("docs");
        course.sources().stream().map(this::document).forEach(list::add);
        var all = new Anchor("/" + SiteMap.sources(course.id()), getTranslation("progress.course.all-sources"));
        var link = new Paragraph(all);
        link.addClassName("docs-all");
        add(new H2(getTranslation("progress.course.documents", course.sources().size())), list, link);
    }

    private ListItem document(Source source) {
        var spine = new Span(source.sign());
        spine.addClassName("spine");
        spine.getElement().setAttribute("aria-hidden", "true");
        var name = Wording.say(new Span(), source.name(), language);
        name.addClassName("doc-name");
        var about = new Span(getTranslation(
                "progress.course.document",
                source.author().in(language),
                source.kind().in(language),
                source.date().in(language)));
        about.addClassName("meta");
        return new ListItem(spine, new Div(name, about));
    }
}
