package org.waymark.content.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;

/** On paper, where no mark can be pressed: every cited place with its document and what it says. */
final class Notes extends Section {

    Notes(LessonPage page) {
        addClassName("print-only");
        var list = new OrderedList();
        page.places().stream()
                .map(place -> new ListItem(getTranslation(
                        "content.lesson.note",
                        place.sign(),
                        place.source().name().in(page.language()),
                        place.paragraph().precis().in(page.language()))))
                .forEach(list::add);
        add(new H2(getTranslation("content.evidence.title")), list);
    }
}
