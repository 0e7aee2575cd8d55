package org.waymark.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.waymark.assignment.AssigningWork;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.GrantingConcessions;
import org.waymark.assignment.LookingAtWork;
import org.waymark.assignment.Titles;
import org.waymark.base.Language;
import org.waymark.classroom.ui.ClassHeading;
import org.waymark.content.Library;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.People;
import org.waymark.identity.Role;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** What a class has been assigned, in the order in which it is due, and how many have done it; here more is assigned. */
@Route(SiteMap.CLASS_WORK)
@RolesAllowed(Role.Name.INSTRUCTOR)
final class WorkView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** The part of the address that says which assignment is to be changed. */
    static final String EDIT = "edit";

    private final WorkDesk services;
    private final Div panel = new Div();
    private final Div said = new Div();
    private final Div list = new Div();
    private String name = "";

    WorkView(
            LookingAtWork looking,
            AssigningWork assigning,
            GrantingConcessions granting,
            Titles titles,
            People people,
            Library library,
            Clock clock,
            CurrentUser user) {
        services = new WorkDesk(looking, assigning, granting, titles, people, library, clock, user.id());
        addClassName("page");
        list.addClassName("stack-l");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("classroom").orElse("");
        var now = ClassDesk.of(services, token, Language.of(getLocale()));
        var overview = now.overview();
        name = overview.classroom().name();
        panel.removeAll();
        said.removeAll();
        removeAll();
        var page = new Div(top(now), said, panel, list);
        page.addClassNames("work-page", "stack-l");
        add(new ClassHeading(overview.classroom(), overview.viewer(), ClassHeading.Tab.WORK), page);
        show(now);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(EDIT)
                .flatMap(overview::posted)
                .filter(it -> overview.isOpenForChange() && !it.isWithdrawn())
                .ifPresent(posted -> edit(now, posted.assignment()));
    }

    private Component top(ClassDesk desk) {
        var overview = desk.overview();
        if (overview.classroom().isArchived()) {
            return Kit.announced("", Icon.LOCK, new Paragraph(getTranslation("assignment.work.archived")));
        }
        var zone = desk.words().times().zone(overview.classroom().zone());
        var row = new Div(Kit.help(getTranslation("assignment.form.zone", zone)));
        row.addClassNames("row", "between");
        if (overview.isOpenForChange()) {
            row.add(Kit.button(getTranslation("assignment.work.assign"), () -> assign(desk.again()), "primary"));
        }
        return row;
    }

    private void show(ClassDesk desk) {
        list.removeAll();
        list.add(
                desk.overview().inForce().isEmpty()
                        ? nothing(desk)
                        : new WorkList(desk, it -> edit(desk, it), it -> withdraw(desk, it)));
        if (!desk.overview().withdrawn().isEmpty()) {
            list.add(new WithdrawnWork(desk, it -> restore(desk, it)));
        }
    }

    private Component nothing(ClassDesk desk) {
        return Kit.blank(
                getTranslation("assignment.work.empty"),
                getTranslation(
                        desk.overview().isOpenForChange()
                                ? "assignment.work.empty-sentence"
                                : "assignment.work.empty-for-others"));
    }

    private void assign(ClassDesk desk) {
        open(new NewWork(
                desk,
                assigned -> {
                    close(desk);
                    say(getTranslation("assignment.work.assigned", assigned.size()), Optional.empty());
                },
                panel::removeAll));
    }

    private void edit(ClassDesk desk, Assignment assignment) {
        open(new WorkEditor(assignment, desk, () -> close(desk)));
    }

    private void open(Component form) {
        said.removeAll();
        panel.removeAll();
        panel.add(form);
        panel.getElement().callJsFunction("scrollIntoView");
    }

    private void close(ClassDesk desk) {
        panel.removeAll();
        show(desk.again());
    }

    private void withdraw(ClassDesk desk, Assignment assignment) {
        change(
                desk,
                () -> services.assigning()
                        .withdraw(services.user(), desk.token(), assignment.token(), assignment.version(), ""),
                "assignment.work.withdrawn",
                gone -> Optional.of(() -> restore(desk, gone)));
    }

    private void restore(ClassDesk desk, Assignment assignment) {
        change(
                desk,
                () -> services.assigning()
                        .restore(services.user(), desk.token(), assignment.token(), assignment.version(), ""),
                "assignment.work.restored",
                _ -> Optional.empty());
    }

    private void change(
            ClassDesk desk,
            Supplier<Assignment> change,
            String sentence,
            Function<Assignment, Optional<Runnable>> undo) {
        WorkChange.tried(
                () -> {
                    var changed = change.get();
                    say(getTranslation(sentence), undo.apply(changed));
                    show(desk.again());
                },
                () -> show(desk.again()));
    }

    private void say(String sentence, Optional<Runnable> undo) {
        said.removeAll();
        var content = new Div(new Paragraph(sentence));
        content.addClassName("row");
        undo.ifPresent(it -> content.add(Kit.button(getTranslation("assignment.work.undo"), it, "small")));
        said.add(Kit.announced("", Icon.CHECK, content));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("assignment.work.page-title", name));
    }
}
