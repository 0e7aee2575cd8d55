package org.waymark.content.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Map;
import org.waymark.base.Slug;
import org.waymark.content.Section;
import org.waymark.ui.SiteMap;

/** The sections of a lesson: which one is on the page the browser knows, which have been read is said here. */
final class Outline extends Nav {

    private final Map<Slug, ListItem> entries = new HashMap<>();

    Outline(LessonPage page, ReadSections read) {
        addClassName("outline");
        var label = new Paragraph(getTranslation("content.lesson.outline"));
        label.addClassName("label");
        getElement().setAttribute("aria-label", getTranslation("content.lesson.outline"));
        var list = new OrderedList();
        for (var section : page.lesson().sections()) {
            var entry = new ListItem(link(page, section));
            entries.put(section.id(), entry);
            list.add(entry);
        }
        add(label, list);
        page.lesson().sections().stream()
                .map(Section::id)
                .filter(read::contains)
                .forEach(this::mark);
        read.onRead(this::mark);
    }

    private static Anchor link(LessonPage page, Section section) {
        var heading = Wording.say(new Span(), section.heading(), page.language());
        var address = "/" + SiteMap.lesson(page.course().id(), page.lesson().id(), section.id());
        var link = new Anchor(address, heading);
        link.getElement().setAttribute("data-to", section.id().value());
        return link;
    }

    private void mark(Slug section) {
        var entry = entries.get(section);
        if (entry != null) {
            var word = new Span(", " + getTranslation("content.lesson.is-read"));
            word.addClassName("vh");
            entry.addClassName("read");
            entry.getChildren().findFirst().ifPresent(link -> link.getElement().appendChild(word.getElement()));
        }
    }
}
