package org.waymark.assignment.ui;

import static java.util.stream.Collectors.partitioningBy;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.waymark.assignment.Duty;
import org.waymark.assignment.DutyList;
import org.waymark.ui.Kit;

/** What is to be done, as a part of a page that is about something else. */
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

    /** What is overdue under a heading of its own, and then the rest; without headings where nothing is overdue. */
    static Div list(List<Duty> duties, Times times) {
        var byLateness = duties.stream()
                .collect(partitioningBy(it -> DutyList.part(it.done(), times.now()) == DutyList.Part.LATE));
        var late = byLateness.getOrDefault(true, List.of());
        var rest = byLateness.getOrDefault(false, List.of());
        var parts = Kit.stack();
        if (!late.isEmpty()) {
            parts.add(new H3(I18NProvider.translate("assignment.due.late")), lines(late, times));
        }
        if (!late.isEmpty() && !rest.isEmpty()) {
            parts.add(new H3(I18NProvider.translate("assignment.due.next")));
        }
        if (!rest.isEmpty()) {
            parts.add(lines(rest, times));
        }
        return parts;
    }

    private static UnorderedList lines(List<Duty> duties, Times times) {
        var list = new UnorderedList();
        list.addClassName("work-list");
        duties.forEach(duty -> list.add(new DutyItem(duty, times).line()));
        return list;
    }
}
