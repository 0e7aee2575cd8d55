package org.waymark.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.waymark.classroom.ClassInTheMaking;
import org.waymark.classroom.RunClass;
import org.waymark.classroom.RunningClassrooms;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.ui.BrowserZone;
import org.waymark.ui.EmptyState;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** The classes that an instructor runs, and where they open another one. */
@Route(SiteMap.CLASSES)
@Menu(title = "classroom.menu.classes", order = 4)
@RolesAllowed(Role.Name.INSTRUCTOR)
final class ClassesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final RunningClassrooms running;
    private final CurrentUser user;
    private final Clock clock;
    private final ObjectProvider<ClassInTheMaking> making;

    ClassesView(RunningClassrooms running, CurrentUser user, Clock clock, ObjectProvider<ClassInTheMaking> making) {
        this.running = running;
        this.user = user;
        this.clock = clock;
        this.making = making;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var classes = running.mine(user.id());
        var isMaking = isMaking();
        removeAll();
        if (isMaking) {
            var before = classes.stream().map(it -> it.classroom().token()).toList();
            add(new MakingNote(this::isMaking, () -> made(before)));
        }
        if (classes.isEmpty()) {
            if (!isMaking) {
                add(new EmptyState(
                        getTranslation("classroom.classes.empty"), getTranslation("classroom.classes.empty-help")));
            }
            add(opening());
        } else {
            add(page(classes));
        }
    }

    private boolean isMaking() {
        return making.stream().anyMatch(it -> it.isFor(user.id()));
    }

    /** The way to a class that was not there before. */
    private Optional<Anchor> made(List<String> before) {
        return running.mine(user.id()).stream()
                .map(RunClass::classroom)
                .filter(it -> !before.contains(it.token()))
                .findFirst()
                .map(it -> new Anchor("/" + SiteMap.classLearners(it.token()), it.name()));
    }

    private Component page(List<RunClass> classes) {
        var opening = opening();
        var open = Kit.opener(getTranslation("classroom.classes.open"), opening, "primary");
        var head = Kit.row(new H1(getTranslation("classroom.menu.classes")), open);
        head.addClassName("between");
        var page = new Div(head, opening);
        page.addClassNames("stack-l", "classes");
        var current =
                classes.stream().filter(it -> !it.classroom().isArchived()).toList();
        var archived =
                classes.stream().filter(it -> it.classroom().isArchived()).toList();
        page.add(current.isEmpty() ? Kit.lead(getTranslation("classroom.classes.all-archived")) : list(current));
        if (!archived.isEmpty()) {
            page.add(Kit.folded(getTranslation("classroom.classes.archived", archived.size()), list(archived)));
        }
        return page;
    }

    private Component list(List<RunClass> classes) {
        var list = new UnorderedList();
        list.addClassName("class-list");
        classes.stream().map(this::entry).forEach(list::add);
        return list;
    }

    private ListItem entry(RunClass run) {
        var classroom = run.classroom();
        var link = new Anchor("/" + SiteMap.classLearners(classroom.token()), classroom.name());
        var facts = new Div(Kit.meta(
                getTranslation("classroom.classes.learners", run.headcount().learners())));
        facts.addClassName("row");
        if (!classroom.term().isEmpty()) {
            facts.addComponentAsFirst(Kit.meta(classroom.term()));
        }
        if (!run.me().teacher()) {
            facts.add(Kit.meta(getTranslation("classroom.classes.assisting")));
        }
        if (run.headcount().waiting() > 0) {
            facts.add(Kit.tag(
                    "blaze",
                    Icon.CLOCK,
                    getTranslation("classroom.classes.waiting", run.headcount().waiting())));
        }
        return new ListItem(link, facts);
    }

    private Section opening() {
        var form = new ClassForm(new ClassForm.Content("", "", BrowserZone.of(UI.getCurrent())), clock.instant());
        var open = Kit.button(
                getTranslation("classroom.classes.open-it"), () -> form.read().ifPresent(this::open), "primary");
        var section = new Section(new H2(getTranslation("classroom.classes.new")), form, open);
        section.addClassNames("card", "stack", "class-opening");
        return section;
    }

    private void open(ClassForm.Content typed) {
        var opened = running.open(user.id(), typed.name(), typed.term(), typed.zone());
        getUI().ifPresent(ui -> ui.navigate(SiteMap.classLearners(opened.token())));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("classroom.menu.classes"));
    }
}
