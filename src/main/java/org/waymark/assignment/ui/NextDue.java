package org.waymark.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
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
        var times = Times.of(clock, Language.of(UI.getCurrent().getLocale()));
        var next = DutyList.of(duties.of(learner), times.now()).next(MOST, times.now());
        var section = DueSection.of(SiteMap.MY_CALENDAR, "assignment.calendar.open");
        if (next.isEmpty()) {
            section.add(new Paragraph(I18NProvider.translate("assignment.due.none")));
        } else {
            section.add(DueSection.list(next, times));
        }
        return section;
    }
}
