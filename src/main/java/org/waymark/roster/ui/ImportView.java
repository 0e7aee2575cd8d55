package org.waymark.roster.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.waymark.classroom.RunningClassrooms;
import org.waymark.classroom.ui.ClassHeading;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.roster.BringingLearnersIn;
import org.waymark.roster.PlanningRosters;
import org.waymark.ui.Kit;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteAddress;
import org.waymark.ui.SiteMap;

/** Learners come into a class from a list: handed over, looked at line by line, then all of them or nobody. */
@StyleSheet("styles/roster.css")
@Route(SiteMap.CLASS_IMPORT)
@RolesAllowed(Role.Name.INSTRUCTOR)
final class ImportView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** How often it looks, in milliseconds, while something goes on. */
    private static final int OFTEN = 1_000;

    private static final int NEVER = -1;

    private final RunningClassrooms running;
    private final PlanningRosters planning;
    private final BringingLearnersIn bringing;
    private final CurrentUser user;
    private final Clock clock;
    private final SiteAddress site;
    private Optional<ImportDesk> desk = Optional.empty();
    private Optional<Registration> polling = Optional.empty();
    private boolean watching;
    private String title = "";

    ImportView(
            RunningClassrooms running,
            PlanningRosters planning,
            BringingLearnersIn bringing,
            CurrentUser user,
            Clock clock,
            @Value("${waymark.public-url:}") String publicUrl) {
        this.running = running;
        this.planning = planning;
        this.bringing = bringing;
        this.user = user;
        this.clock = clock;
        this.site = new SiteAddress(publicUrl);
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("classroom").orElse("");
        var run = running.see(user.id(), token);
        var classroom = planning.classroom(user.id(), token);
        title = classroom.name();
        var begun = new ImportDesk(
                new ImportDesk.Services(planning, bringing, user.id(), clock, site), classroom, this::watch);
        desk = Optional.of(begun);
        removeAll();
        add(new ClassHeading(run.classroom(), run.me(), ClassHeading.Tab.LEARNERS), heading(token), begun);
    }

    private Component heading(String token) {
        var back = new Anchor("/" + SiteMap.classLearners(token), getTranslation("roster.import.back"));
        return Kit.stack(new H2(getTranslation("roster.import.title")), new Paragraph(back));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(watching ? OFTEN : NEVER);
        polling = Optional.of(event.getUI().addPollListener(_ -> desk.ifPresent(ImportDesk::look)));
    }

    /** Looks often while something goes on, and else not at all. */
    private void watch(boolean goesOn) {
        watching = goesOn;
        getUI().ifPresent(ui -> ui.setPollInterval(goesOn ? OFTEN : NEVER));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polling.ifPresent(Registration::remove);
        polling = Optional.empty();
        event.getUI().setPollInterval(NEVER);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("roster.import.page-title", title));
    }
}
