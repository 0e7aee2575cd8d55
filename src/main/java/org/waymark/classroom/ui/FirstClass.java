package org.waymark.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.waymark.classroom.ClassInTheMaking;
import org.waymark.classroom.RunningClassrooms;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.identity.UserId;
import org.waymark.ui.FrontPanel;
import org.waymark.ui.Signpost;
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
                .map(_ -> way());
    }

    private boolean hasNone(UserId teacher) {
        return making.stream().noneMatch(it -> it.isFor(teacher))
                && running.mine(teacher).isEmpty();
    }

    private static Component way() {
        return new Signpost(
                I18NProvider.translate("classroom.first.title"),
                I18NProvider.translate("classroom.first.sentence"),
                SiteMap.CLASSES,
                I18NProvider.translate("classroom.first.open"));
    }
}
