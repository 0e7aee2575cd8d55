package org.waymark.identity.ui;

import static org.waymark.identity.AccountFlaw.DISPLAY_NAME_LENGTH;
import static org.waymark.identity.AccountFlaw.PASSWORD_COMMON;
import static org.waymark.identity.AccountFlaw.PASSWORD_TOO_LONG;
import static org.waymark.identity.AccountFlaw.PASSWORD_TOO_SHORT;
import static org.waymark.identity.AccountFlaw.USER_NAME_CHARACTERS;
import static org.waymark.identity.AccountFlaw.USER_NAME_LENGTH;
import static org.waymark.identity.AccountFlaw.USER_NAME_TAKEN;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Function;
import org.waymark.identity.AccountForm;
import org.waymark.identity.Opening;
import org.waymark.ui.SiteMap;

/** What is typed to make an account. When it is made, the browser signs in with what stands in the fields. */
final class AccountFields extends Div {

    private final TextField displayName = Fields.displayName(getTranslation("identity.account.display-name"));
    private final TextField userName = Fields.userName(getTranslation("identity.account.user-name"));
    private final PasswordField password = Fields.newPassword(getTranslation("identity.account.password"));
    private final Paragraph said = new Paragraph();
    private final PostForm form = new PostForm(SiteMap.SIGN_IN);
    private final Flaws flaws = new Flaws(
            new Flaws.Field(displayName, List.of(DISPLAY_NAME_LENGTH)),
            new Flaws.Field(userName, List.of(USER_NAME_LENGTH, USER_NAME_CHARACTERS, USER_NAME_TAKEN)),
            new Flaws.Field(password, List.of(PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_COMMON)));

    AccountFields(String word, Function<AccountForm, Opening> opening) {
        displayName.setHelperText(getTranslation("identity.account.display-name-help"));
        userName.setHelperText(getTranslation("identity.account.user-name-help"));
        password.setHelperText(getTranslation("identity.account.password-help"));
        said.addClassNames("help", "bad");
        said.getElement().setAttribute("role", "alert");
        form.addClassName("stack");
        form.add(displayName, userName, password, said, PostForm.primary(word));
        form.onSubmit(() -> show(opening.apply(typed())));
        add(form);
        displayName.focus();
    }

    private AccountForm typed() {
        return new AccountForm(userName.getValue(), displayName.getValue(), password.getValue());
    }

    private void show(Opening outcome) {
        said.setText("");
        flaws.clear();
        switch (outcome) {
            case Opening.Opened _ -> form.post();
            case Opening.Flawed(var found) -> flaws.show(found);
            case Opening.Later(var pause) -> said.setText(getTranslation("identity.tries.later", Pause.seconds(pause)));
            case Opening.LinkInvalid _ -> said.setText(getTranslation("identity.first-administrator.invalid"));
        }
    }
}
