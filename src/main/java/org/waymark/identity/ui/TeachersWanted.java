package org.waymark.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.waymark.identity.Accounts;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.ui.FrontPanel;
import org.waymark.ui.Signpost;
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
                .map(_ -> way());
    }

    private static Component way() {
        return new Signpost(
                I18NProvider.translate("identity.accounts.welcome"),
                I18NProvider.translate("identity.accounts.nobody-teaches"),
                SiteMap.ACCOUNTS,
                I18NProvider.translate("identity.accounts.to-accounts"));
    }
}
