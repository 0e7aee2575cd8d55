package org.waymark.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import org.waymark.assignment.DutyList;
import org.waymark.assignment.SeeingDuties;
import org.waymark.base.Language;
import org.waymark.classroom.ui.DuePanel;
import org.waymark.identity.UserId;
import org.waymark.ui.SiteMap;

/** Shows a learner what is due next in all their classes, late things first, and the way to the calendar. */
@org.springframework.stereotype.Component
final class NextDue implements DuePanel {

    private static final int MOST = 5;

    private final SeeingDuties duties;
    private final Clock clock;

    NextDue(SeeingDuties duties, Clock clock) {
        this.duties = duties;
        this.clock = clock;
    }

    @Override
    public Component of(UserId learner) {
        var section = new Section();
        section.addClassNames("next-due", "stack");
        var title = new H2(I18NProvider.translate("assignment.due.title"));
        var calendar = new Anchor("/" + SiteMap.MY_CALENDAR, I18NProvider.translate("assignment.calendar.open"));
        calendar.addClassNames("btn", "small");
        var head = new Div(title, calendar);
        head.addClassNames("row", "between");
        var times = Times.of(clock, Language.of(section.getLocale()));
        var next = DutyList.of(duties.of(learner), times.now()).next(MOST);
        section.add(head);
        if (next.isEmpty()) {
            section.add(new Paragraph(I18NProvider.translate("assignment.due.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("work-list");
            next.forEach(duty -> list.add(new DutyItem(duty, times).line()));
            section.add(list);
        }
        return section;
    }
}
