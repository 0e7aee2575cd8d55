package org.waymark.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
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
import java.util.stream.Stream;
import org.waymark.assignment.AssigningWork;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.AssignmentForm;
import org.waymark.assignment.GrantingConcessions;
import org.waymark.assignment.LookingAtWork;
import org.waymark.assignment.Titles;
import org.waymark.base.Language;
import org.waymark.classroom.ui.ClassHeading;
import org.waymark.content.Library;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.People;
import org.waymark.identity.Role;
import org.waymark.ui.Focus;
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
    private final FormPlace panel = new FormPlace();
    private final Div said = new Div();
    private final Div list = new Div();
    private Optional<WorkList> listed = Optional.empty();
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
        said.addClassNames("told", "work-said");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("classroom").orElse("");
        var now = ClassDesk.of(services, token, Language.of(getLocale()));
        var overview = now.overview();
        name = overview.classroom().name();
        panel.close();
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
            var assign = Kit.button(getTranslation("assignment.work.assign"), () -> {}, "primary");
            assign.addClickListener(_ -> assign(desk.again(), assign));
            row.add(assign);
        }
        return row;
    }

    private void show(ClassDesk desk) {
        list.removeAll();
        listed = Optional.of(desk)
                .filter(it -> !it.overview().inForce().isEmpty())
                .map(_ -> new WorkList(desk, it -> edit(desk, it), it -> withdraw(desk, it)));
        listed.ifPresent(list::add);
        if (listed.isEmpty() && !panel.isOpen()) {
            list.add(nothing(desk));
        }
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

    private void assign(ClassDesk desk, NativeButton from) {
        Runnable leave = () -> {
            close(desk);
            from.focus();
        };
        var form = new NewWork(
                desk,
                assigned -> {
                    close(desk);
                    say(Optional.empty(), getTranslation("assignment.work.assigned", assigned.size()));
                },
                leave);
        open(form, leave);
        show(desk);
        form.focus();
    }

    private void edit(ClassDesk desk, Assignment assignment) {
        Runnable leave = () -> {
            close(desk);
            backTo(assignment);
        };
        var form = new WorkEditor(assignment, desk, (before, after) -> saved(desk, before, after), leave);
        open(form, leave);
        form.focus();
    }

    private void open(Component form, Runnable leave) {
        said.removeAll();
        panel.open(form, leave);
    }

    private void close(ClassDesk desk) {
        panel.close();
        show(desk.again());
    }

    private void backTo(Assignment assignment) {
        listed.ifPresent(it -> it.focus(assignment.token()));
    }

    private void saved(ClassDesk desk, Assignment before, Assignment after) {
        close(desk);
        var old = AssignmentForm.of(before);
        var changes = DifferentParts.of(AssignmentForm.of(after), old, desk.words());
        say(
                Optional.of((Runnable) () -> takeBack(desk, after, old)).filter(_ -> !changes.isEmpty()),
                getTranslation("assignment.work.saved"),
                changes.toArray(String[]::new));
    }

    private void takeBack(ClassDesk desk, Assignment assignment, AssignmentForm old) {
        change(
                desk,
                assignment,
                () -> services.assigning()
                        .change(services.user(), desk.token(), assignment.token(), assignment.version(), old, ""),
                "assignment.work.undone",
                _ -> Optional.empty());
    }

    private void withdraw(ClassDesk desk, Assignment assignment) {
        change(
                desk,
                assignment,
                () -> services.assigning()
                        .withdraw(services.user(), desk.token(), assignment.token(), assignment.version(), ""),
                "assignment.work.withdrawn",
                gone -> Optional.of(() -> restore(desk, gone)));
    }

    private void restore(ClassDesk desk, Assignment assignment) {
        change(
                desk,
                assignment,
                () -> services.assigning()
                        .restore(services.user(), desk.token(), assignment.token(), assignment.version(), ""),
                "assignment.work.restored",
                _ -> Optional.empty());
    }

    private void change(
            ClassDesk desk,
            Assignment assignment,
            Supplier<Assignment> change,
            String sentence,
            Function<Assignment, Optional<Runnable>> undo) {
        WorkChange.tried(
                () -> {
                    var changed = change.get();
                    show(desk.again());
                    say(undo.apply(changed), getTranslation(sentence));
                },
                () -> {
                    show(desk.again());
                    backTo(assignment);
                });
    }

    private void say(Optional<Runnable> undo, String sentence, String... more) {
        said.removeAll();
        var content = new Div(new Paragraph(sentence));
        Stream.of(more).map(Kit::help).forEach(content::add);
        content.addClassName("row");
        undo.ifPresent(it -> content.add(Kit.button(getTranslation("assignment.work.undo"), it, "small")));
        said.add(Kit.announced("", Icon.CHECK, content));
        Focus.on(said);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("assignment.work.page-title", name));
    }
}
