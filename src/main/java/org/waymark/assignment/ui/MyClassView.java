package org.waymark.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.waymark.assignment.Duty;
import org.waymark.assignment.DutyList;
import org.waymark.assignment.SeeingDuties;
import org.waymark.base.Language;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.JoiningClassrooms;
import org.waymark.classroom.ui.LeaveClass;
import org.waymark.classroom.ui.MyClassHeading;
import org.waymark.identity.CurrentUser;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;
import org.waymark.ui.Notices;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** What a learner is to do in a class, what is late, what they have done, and what comes later. */
@Route(SiteMap.MY_CLASS)
@PermitAll
final class MyClassView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final SeeingDuties duties;
    private final JoiningClassrooms joining;
    private final CurrentUser user;
    private final Clock clock;
    private String name = "";

    MyClassView(SeeingDuties duties, JoiningClassrooms joining, CurrentUser user, Clock clock) {
        this.duties = duties;
        this.joining = joining;
        this.user = user;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var mine =
                duties.in(user.id(), event.getRouteParameters().get("classroom").orElse(""));
        var classroom = mine.classroom();
        name = classroom.name();
        var page = new Div(about(classroom));
        page.addClassNames("work-page", "stack-l");
        if (classroom.isArchived()) {
            page.add(Kit.announced("", Icon.LOCK, new Paragraph(getTranslation("assignment.duty.archived"))));
        } else if (mine.duties().isEmpty()) {
            page.add(
                    Kit.blank(getTranslation("assignment.duty.none"), getTranslation("assignment.duty.none-sentence")));
        } else {
            addParts(page, mine.duties());
        }
        page.add(new LeaveClass(classroom, () -> leave(classroom)));
        removeAll();
        add(new MyClassHeading(classroom, MyClassHeading.Tab.TO_DO), page);
    }

    /** Who teaches here, in which zone it is held, and the way to the calendar. */
    private Component about(Classroom classroom) {
        var times = times();
        var about = new Div();
        about.addClassNames("row", "between");
        var words = new Div();
        words.addClassName("stack-tight");
        joining.mine(user.id()).stream()
                .filter(it -> it.classroom().id().equals(classroom.id()))
                .findFirst()
                .filter(it -> !it.teachers().isEmpty())
                .ifPresent(it -> words.add(
                        Kit.help(getTranslation("assignment.duty.teachers", String.join(", ", it.teachers())))));
        if (!times.showsTheSame(times.now(), classroom.zone())) {
            words.add(Kit.help(
                    getTranslation("assignment.duty.zones", times.zone(times.here()), times.zone(classroom.zone()))));
        }
        about.add(words);
        if (!classroom.isArchived()) {
            about.add(calendar());
        }
        return about;
    }

    private Anchor calendar() {
        var link = new Anchor("/" + SiteMap.MY_CALENDAR, getTranslation("assignment.calendar.open"));
        link.addClassNames("btn", "small");
        return link;
    }

    private void addParts(Div page, List<Duty> all) {
        var times = times();
        var list = DutyList.of(all, times.now());
        var asked = list.of(DutyList.Part.LATE).size()
                + list.of(DutyList.Part.TO_DO).size();
        if (asked == 0 && all.stream().noneMatch(it -> it.canBeTriedAgain(times.now()))) {
            page.add(Kit.announced("", Icon.CHECK, new Paragraph(getTranslation("assignment.duty.all-done"))));
        }
        for (var part : DutyList.Part.values()) {
            if (!list.of(part).isEmpty()) {
                page.add(part(part, list.of(part), times));
            }
        }
    }

    private Component part(DutyList.Part part, List<Duty> duties, Times times) {
        var items = new UnorderedList();
        items.addClassName("work-list");
        duties.forEach(duty -> items.add(new DutyItem(duty, times).whole()));
        var section = new Section(new H2(getTranslation(Keys.of(part))), items);
        section.addClassName("stack");
        return section;
    }

    private Times times() {
        return Times.of(clock, Language.of(getLocale()));
    }

    private void leave(Classroom classroom) {
        joining.leave(user.id(), classroom.token());
        Notices.say(getTranslation("assignment.duty.left", classroom.name()));
        getUI().ifPresent(ui -> ui.navigate(SiteMap.MY_CLASSES));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(name);
    }
}
