package org.waymark.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.waymark.classroom.ClassInTheMaking;
import org.waymark.classroom.RunningClassrooms;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.identity.UserId;
import org.waymark.ui.FrontPanel;
import org.waymark.ui.Kit;
import org.waymark.ui.SiteMap;

/** Tells an instructor on the first page what comes next, as long as they run no class; nothing is asked for anybody else. */
@org.springframework.stereotype.Component
final class FirstClass implements FrontPanel {

    private final CurrentUser user;
    private final RunningClassrooms running;
    private final ObjectProvider<ClassInTheMaking> making;

    FirstClass(CurrentUser user, RunningClassrooms running, ObjectProvider<ClassInTheMaking> making) {
        this.user = user;
        this.running = running;
        this.making = making;
    }

    @Override
    public Optional<Component> panel() {
        return user.account()
                .filter(it -> it.roles().contains(Role.INSTRUCTOR) && hasNone(it.id()))
                .map(_ -> section(UI.getCurrent()));
    }

    private boolean hasNone(UserId teacher) {
        return making.stream().noneMatch(it -> it.isFor(teacher))
                && running.mine(teacher).isEmpty();
    }

    private static Component section(UI ui) {
        var link = new Anchor("/" + SiteMap.CLASSES, ui.getTranslation("classroom.first.open"));
        link.addClassNames("btn", "primary");
        var section = new Section(
                new H2(ui.getTranslation("classroom.first.title")),
                Kit.lead(ui.getTranslation("classroom.first.sentence")),
                link);
        section.addClassNames("card", "stack", "first-class");
        return section;
    }
}
