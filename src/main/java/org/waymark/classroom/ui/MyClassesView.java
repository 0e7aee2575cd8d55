package org.waymark.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.waymark.classroom.ClassInTheMaking;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.JoiningClassrooms;
import org.waymark.classroom.MyClass;
import org.waymark.identity.CurrentUser;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.Notices;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** The classes that a learner is in: what is due in them, the requests that wait, the way into another one and out. */
@Route(SiteMap.MY_CLASSES)
@Menu(title = "classroom.menu.my-classes", order = 3)
@PermitAll
final class MyClassesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final JoiningClassrooms joining;
    private final ObjectProvider<DuePanel> panels;
    private final CurrentUser user;
    private final ObjectProvider<ClassInTheMaking> making;

    MyClassesView(
            JoiningClassrooms joining,
            ObjectProvider<DuePanel> panels,
            CurrentUser user,
            ObjectProvider<ClassInTheMaking> making) {
        this.joining = joining;
        this.panels = panels;
        this.user = user;
        this.making = making;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        var mine = joining.mine(user.id());
        var page = new Div(new H1(getTranslation("classroom.menu.my-classes")));
        page.addClassNames("my-classes", "stack-l");
        var isMaking = isMaking();
        if (isMaking) {
            var before = mine.stream().map(it -> it.classroom().token()).toList();
            page.add(new MakingNote(this::isMaking, () -> made(before)));
        }
        if (mine.isEmpty()) {
            if (!isMaking) {
                page.add(Kit.lead(getTranslation("classroom.mine.empty")));
            }
        } else {
            panels.orderedStream().map(panel -> panel.of(user.id())).forEach(page::add);
        }
        addClasses(page, mine);
        page.add(section(getTranslation("classroom.mine.join-title"), new JoinBox()));
        var archived = mine.stream()
                .filter(it -> it.classroom().isArchived() && it.enrolment().isIn())
                .toList();
        if (!archived.isEmpty()) {
            page.add(Kit.folded(
                    getTranslation("classroom.mine.archived", archived.size()), list(archived, this::attendedClass)));
        }
        removeAll();
        add(page);
    }

    private boolean isMaking() {
        return making.stream().anyMatch(it -> it.isFor(user.id()));
    }

    /** The way to a class that was not there before. */
    private Optional<Anchor> made(List<String> before) {
        return joining.mine(user.id()).stream()
                .map(MyClass::classroom)
                .filter(it -> !before.contains(it.token()))
                .findFirst()
                .map(it -> new Anchor("/" + SiteMap.myClass(it.token()), it.name()));
    }

    private void addClasses(Div page, List<MyClass> mine) {
        var current = mine.stream().filter(it -> !it.classroom().isArchived()).toList();
        var attended = current.stream().filter(it -> it.enrolment().isIn()).toList();
        var waiting = mine.stream().filter(it -> !it.enrolment().isIn()).toList();
        if (!waiting.isEmpty()) {
            page.add(section(getTranslation("classroom.mine.waiting"), list(waiting, this::request)));
        }
        if (!attended.isEmpty()) {
            page.add(section(getTranslation("classroom.mine.classes"), list(attended, this::attendedClass)));
        } else if (!mine.isEmpty()) {
            page.add(Kit.help(getTranslation("classroom.mine.none-now")));
        }
    }

    private static Component section(String title, Component content) {
        var section = new Section(new H2(title), content);
        section.addClassName("stack");
        return section;
    }

    private static Component list(List<MyClass> some, Function<MyClass, ListItem> entry) {
        var list = new UnorderedList();
        list.addClassName("class-list");
        some.stream().map(entry).forEach(list::add);
        return list;
    }

    private ListItem attendedClass(MyClass mine) {
        return new ListItem(
                new Anchor(
                        "/" + SiteMap.myClass(mine.classroom().token()),
                        mine.classroom().name()),
                facts(mine),
                new LeaveClass(mine.classroom(), () -> leave(mine.classroom())));
    }

    private ListItem request(MyClass mine) {
        var name = new Span(mine.classroom().name());
        name.addClassName("class-title");
        var facts = facts(mine);
        facts.add(Kit.tag("wait", Icon.CLOCK, getTranslation("classroom.mine.waits")));
        var back = Kit.inLine(
                getTranslation("classroom.mine.take-back"), mine.classroom().name(), () -> takeBack(mine.classroom()));
        return new ListItem(name, facts, back);
    }

    private Div facts(MyClass mine) {
        var facts = new Div();
        facts.addClassName("row");
        if (!mine.classroom().term().isEmpty()) {
            facts.add(Kit.meta(mine.classroom().term()));
        }
        facts.add(Kit.meta(String.join(", ", mine.teachers())));
        return facts;
    }

    private void leave(Classroom classroom) {
        joining.leave(user.id(), classroom.token());
        Notices.say(getTranslation("classroom.leave.left", classroom.name()));
        show();
    }

    private void takeBack(Classroom classroom) {
        if (ClassChange.tried(() -> joining.takeBack(user.id(), classroom.token()), this::show)) {
            Notices.say(getTranslation("classroom.mine.taken-back", classroom.name()));
            show();
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("classroom.menu.my-classes"));
    }
}
