package org.waymark.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.waymark.assignment.Duty;
import org.waymark.assignment.SeeingDuties;
import org.waymark.base.Language;
import org.waymark.content.Activity;
import org.waymark.content.Course;
import org.waymark.content.ui.ActivityPanel;
import org.waymark.identity.CurrentUser;

/** Tells a learner on the page of a lesson, a quiz or a scenario for which class it is, by when, and what becomes of it when it is late. */
@org.springframework.stereotype.Component
final class DueHere implements ActivityPanel {

    private final SeeingDuties duties;
    private final CurrentUser user;
    private final Clock clock;

    DueHere(SeeingDuties duties, CurrentUser user, Clock clock) {
        this.duties = duties;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(Course course, Activity activity) {
        return user.account()
                .map(account -> duties.at(account.id(), course, activity))
                .filter(asked -> !asked.isEmpty())
                .map(this::section);
    }

    private Component section(List<Duty> asked) {
        var times = Times.of(clock, Language.of(UI.getCurrent().getLocale()));
        var list = new UnorderedList();
        list.addClassName("work-list");
        asked.forEach(duty -> list.add(new DutyItem(duty, times).here()));
        var section = new Section(list);
        section.addClassName("due-here");
        section.getElement().setAttribute("aria-label", I18NProvider.translate("assignment.duty.here"));
        return section;
    }
}
