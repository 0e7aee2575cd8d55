package org.waymark.content.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.waymark.base.Language;
import org.waymark.content.Course;
import org.waymark.content.Source;
import org.waymark.ui.SiteMap;

/** The documents a course rests on, and the way to their paragraphs. */
public final class DocumentList extends Composite<Div> {

    private final Language language;

    public DocumentList(Course course, Language language) {
        this.language = language;
        var list = new UnorderedList();
        list.addClassName("docs");
        course.sources().stream().map(this::document).forEach(list::add);
        var all = new Anchor("/" + SiteMap.sources(course.id()), getTranslation("content.catalogue.all-sources"));
        var links = new Paragraph(all);
        links.addClassName("docs-all");
        if (!course.figures().isEmpty()) {
            links.add(new Anchor("/" + SiteMap.figures(course.id()), getTranslation("content.catalogue.all-figures")));
        }
        getContent().add(list, links);
    }

    private ListItem document(Source source) {
        var name = Wording.say(new Span(), source.name(), language);
        name.addClassName("doc-name");
        var about = new Span(getTranslation(
                "content.catalogue.document",
                source.author().in(language),
                source.kind().in(language),
                source.date().in(language)));
        about.addClassName("meta");
        return new ListItem(SourceWords.spine(source), new Div(name, about));
    }
}
