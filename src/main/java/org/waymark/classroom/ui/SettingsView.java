package org.waymark.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.waymark.base.Language;
import org.waymark.classroom.KeepingStaff;
import org.waymark.classroom.RunClass;
import org.waymark.classroom.RunningClassrooms;
import org.waymark.classroom.SeeingHistory;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.ui.Kit;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** What a class is called and who runs it; its end, and its next beginning. */
@Route(SiteMap.CLASS_SETTINGS)
@RolesAllowed(Role.Name.INSTRUCTOR)
final class SettingsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final RunningClassrooms running;
    private final KeepingStaff keeping;
    private final SeeingHistory history;
    private final CurrentUser user;
    private final Clock clock;
    private final AskFirst ask = new AskFirst();
    private String token = "";
    private String title = "";

    SettingsView(
            RunningClassrooms running, KeepingStaff keeping, SeeingHistory history, CurrentUser user, Clock clock) {
        this.running = running;
        this.keeping = keeping;
        this.history = history;
        this.user = user;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("classroom").orElse("");
        show();
    }

    private StaffSection show() {
        var run = running.see(user.id(), token);
        title = run.classroom().name();
        var desk = desk(run, () -> ClassChange.tried(this::show));
        var staff = new StaffSection(desk(run, () -> ClassChange.tried(() -> show().focus())));
        var page = new Div();
        page.addClassNames("class-settings", "stack-l");
        page.add(desk.maySettle() ? new SettingsForm(desk) : facts(desk));
        page.add(staff);
        if (run.me().teacher()) {
            page.add(new ClosingSection(desk));
        }
        page.add(new HistorySection(history.newest(user.id(), token), desk.times(getLocale())));
        removeAll();
        add(new ClassHeading(run.classroom(), run.me(), ClassHeading.Tab.SETTINGS), page, ask);
        return staff;
    }

    private SettingsDesk desk(RunClass run, Runnable looking) {
        return new SettingsDesk(running, keeping, run, user.id(), clock.instant(), ask, looking);
    }

    /** For those who may only read it. */
    private Component facts(SettingsDesk desk) {
        var classroom = desk.classroom();
        var section = new Section(
                new H2(getTranslation("classroom.settings.what")),
                Kit.help(getTranslation(
                        classroom.isArchived() ? "classroom.failure.archived" : "classroom.settings.teachers-only")),
                Kit.meta(getTranslation(
                        "classroom.settings.zone", ZoneField.named(classroom.zone(), Language.of(getLocale())))));
        section.addClassName("stack");
        return section;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("classroom.settings.page-title", title));
    }
}
