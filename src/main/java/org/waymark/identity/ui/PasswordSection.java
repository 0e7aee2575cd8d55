package org.waymark.identity.ui;

import static org.waymark.identity.AccountFlaw.PASSWORD_COMMON;
import static org.waymark.identity.AccountFlaw.PASSWORD_OF_A_DEMO_ACCOUNT;
import static org.waymark.identity.AccountFlaw.PASSWORD_TOO_LONG;
import static org.waymark.identity.AccountFlaw.PASSWORD_TOO_SHORT;
import static org.waymark.identity.AccountFlaw.PASSWORD_WRONG;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.waymark.identity.Account;
import org.waymark.identity.Callers;
import org.waymark.identity.Change;
import org.waymark.identity.ChangingPassword;
import org.waymark.ui.Notices;
import org.waymark.ui.SiteMap;

/** A new password, for whoever knows the current one. */
final class PasswordSection extends Section {

    private final PasswordField current = Fields.currentPassword(getTranslation("identity.profile.current-password"));
    private final PasswordField wanted = Fields.newPassword(getTranslation("identity.profile.new-password"));
    private final Flaws flaws = new Flaws(
            new Flaws.Field(current, List.of(PASSWORD_WRONG, PASSWORD_OF_A_DEMO_ACCOUNT)),
            new Flaws.Field(wanted, List.of(PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_COMMON)));

    PasswordSection(Account account, ChangingPassword changing) {
        wanted.setHelperText(getTranslation("identity.account.password-help"));
        var form = new PostForm(SiteMap.PROFILE);
        form.addClassName("stack");
        form.add(
                forManagers(account),
                current,
                wanted,
                PostForm.submit(getTranslation("identity.profile.change-password")));
        form.onSubmit(
                () -> show(changing.change(account.id(), current.getValue(), wanted.getValue(), Callers.current())));
        add(new H2(getTranslation("identity.profile.password")), form);
    }

    /** Password managers ask whose password it is. */
    private TextField forManagers(Account account) {
        var userName = Fields.userName(getTranslation("identity.account.user-name"));
        userName.setValue(account.userName());
        userName.setReadOnly(true);
        return userName;
    }

    private void show(Change outcome) {
        flaws.clear();
        switch (outcome) {
            case Change.Done _ -> {
                current.clear();
                wanted.clear();
                Notices.say(getTranslation("identity.profile.password-changed"));
            }
            case Change.Flawed(var found) -> flaws.show(found);
            case Change.Later(var pause) -> Notices.warn(getTranslation("identity.tries.later", Pause.seconds(pause)));
        }
    }
}
