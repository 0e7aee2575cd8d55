package org.waymark.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.identity.Account;
import org.waymark.identity.ChangingPassword;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.KeepingProfile;
import org.waymark.identity.Role;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** Somebody sees and changes what is kept about them, and signs out. */
@Route(SiteMap.PROFILE)
@PermitAll
final class ProfileView extends Main implements HasDynamicTitle {

    ProfileView(CurrentUser user, KeepingProfile keeping, ChangingPassword changing) {
        addClassNames("page", "account");
        user.account().ifPresent(account -> show(account, keeping, changing));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("identity.profile.title"));
    }

    private void show(Account account, KeepingProfile keeping, ChangingPassword changing) {
        var userName = new Paragraph(getTranslation("identity.profile.signed-in-as", account.userName()));
        userName.addClassName("meta");
        add(
                new H1(getTranslation("identity.profile.title")),
                userName,
                roles(account),
                new NameSection(account, keeping),
                new ReadingSection(account, keeping),
                new PasswordSection(account, changing),
                signOut());
    }

    /** Whoever signs up is a learner, and may not know how one becomes anything else. */
    private Component roles(Account account) {
        var roles = Kit.metaLine(getTranslation(
                "identity.profile.roles",
                account.roles().stream()
                        .sorted()
                        .map(Keys::of)
                        .map(this::getTranslation)
                        .collect(Collectors.joining(", "))));
        return account.roles().equals(Set.of(Role.LEARNER))
                ? new Div(roles, Kit.help(getTranslation("identity.profile.who-teaches")))
                : roles;
    }

    private Section signOut() {
        var button = new NativeButton();
        button.add(Icon.SIGN_OUT.create());
        button.add(getTranslation("identity.profile.sign-out"));
        button.getElement().setAttribute("type", "submit");
        button.addClassName("btn");
        var form = new PostForm("sign-out").withToken();
        form.getElement().setAttribute("data-sign-out", "");
        form.add(button);
        var note = new Paragraph(getTranslation("identity.profile.sign-out-note"));
        note.addClassName("help");
        return new Section(new H2(getTranslation("identity.profile.sign-out")), new Div(note), form);
    }
}
