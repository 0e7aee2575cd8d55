package org.waymark.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.waymark.base.Language;
import org.waymark.classroom.KeepingEntry;
import org.waymark.classroom.KeepingGroups;
import org.waymark.classroom.KeepingRoster;
import org.waymark.classroom.Right;
import org.waymark.classroom.RunningClassrooms;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.ui.Focus;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** Who is in a class, who asks to be let in, and how one gets in; the first page of a class. */
@Route(SiteMap.CLASS_LEARNERS)
@RolesAllowed(Role.Name.INSTRUCTOR)
final class LearnersView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final RunningClassrooms running;
    private final KeepingRoster roster;
    private final KeepingGroups groups;
    private final KeepingEntry entry;
    private final CurrentUser user;
    private final Clock clock;
    private final AskFirst ask = new AskFirst();
    private final Div told = new Div();
    private String token = "";
    private String title = "";

    LearnersView(
            RunningClassrooms running,
            KeepingRoster roster,
            KeepingGroups groups,
            KeepingEntry entry,
            CurrentUser user,
            Clock clock) {
        this.running = running;
        this.roster = roster;
        this.groups = groups;
        this.entry = entry;
        this.user = user;
        this.clock = clock;
        addClassName("page");
        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("classroom").orElse("");
        told.removeAll();
        show();
    }

    private void show() {
        var run = running.see(user.id(), token);
        title = run.classroom().name();
        var times = new ClassTimes(run.classroom().zone(), Language.of(getLocale()));
        var desk = new LearnersDesk(
                roster, groups, entry, run, user.id(), clock.instant(), times, ask, this::tell, this::look);
        var listed = roster.roster(user.id(), token);
        var page = new Div();
        page.addClassNames("class-learners", "stack-l");
        if (run.headcount().waiting() > 0) {
            page.add(new WaitingSection(desk, listed));
        }
        if (run.me().may(Right.ROSTER)) {
            page.add(new CodePanel(desk));
        }
        page.add(new RosterSection(desk, listed), new GoneSection(desk, listed), new GroupsSection(desk, listed));
        removeAll();
        add(new ClassHeading(run.classroom(), run.me(), ClassHeading.Tab.LEARNERS), told, page, ask);
    }

    private void look() {
        told.removeAll();
        ClassChange.tried(this::show);
        Focus.withoutScrolling(told);
    }

    private void tell(Component said) {
        told.removeAll();
        told.add(said);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("classroom.learners.page-title", title));
    }
}
