package org.waymark.assignment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.waymark.assignment.Duty;

/** What is due next, as a part of a page that is about something else. */
final class DueSection {

    private DueSection() {}

    /** Its heading, and the way to where there is more. */
    static Section of(String address, String way) {
        var link = new Anchor("/" + address, I18NProvider.translate(way));
        link.addClassNames("btn", "small");
        var head = new Div(new H2(I18NProvider.translate("assignment.due.title")), link);
        head.addClassNames("row", "between");
        var section = new Section(head);
        section.addClassNames("next-due", "stack");
        return section;
    }

    static UnorderedList list(List<Duty> duties, Times times) {
        var list = new UnorderedList();
        list.addClassName("work-list");
        duties.forEach(duty -> list.add(new DutyItem(duty, times).line()));
        return list;
    }
}
