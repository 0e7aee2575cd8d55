package org.waymark.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.waymark.identity.Accounts;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.ui.FrontPanel;
import org.waymark.ui.Kit;
import org.waymark.ui.SiteMap;

/** Tells an administrator on the first page what comes next, as long as nobody can open a class. */
@org.springframework.stereotype.Component
final class TeachersWanted implements FrontPanel {

    private final CurrentUser user;
    private final Accounts accounts;

    TeachersWanted(CurrentUser user, Accounts accounts) {
        this.user = user;
        this.accounts = accounts;
    }

    @Override
    public Optional<Component> panel() {
        return user.account()
                .filter(it -> it.roles().contains(Role.ADMINISTRATOR) && !accounts.anybodyIs(Role.INSTRUCTOR))
                .map(_ -> section(UI.getCurrent()));
    }

    private static Component section(UI ui) {
        var link = new Anchor("/" + SiteMap.ACCOUNTS, ui.getTranslation("identity.accounts.to-accounts"));
        link.addClassNames("btn", "primary");
        var section = new Section(
                new H2(ui.getTranslation("identity.accounts.welcome")),
                Kit.lead(ui.getTranslation("identity.accounts.nobody-teaches")),
                link);
        section.addClassNames("card", "stack", "teachers-wanted");
        return section;
    }
}
