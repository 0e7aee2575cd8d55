package org.waymark.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.waymark.identity.AccountFlaw;
import org.waymark.identity.HandingOutcome;
import org.waymark.identity.Role;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;
import org.waymark.ui.SiteMap;

/** An account for a colleague, who gets a first password by hand. */
final class OpeningSection extends Composite<Section> {

    private static final Set<Role> USUAL = Set.of(Role.INSTRUCTOR);

    private final AccountDesk desk;
    private final TextField name = new TextField();
    private final TextField userName = new TextField();
    private final RolesField roles;
    private final NativeButton open;
    private final AskInPlace ask = new AskInPlace();
    private final Flaws flaws = new Flaws(
            new Flaws.Field(name, List.of(AccountFlaw.DISPLAY_NAME_LENGTH)),
            new Flaws.Field(
                    userName,
                    List.of(
                            AccountFlaw.USER_NAME_LENGTH,
                            AccountFlaw.USER_NAME_CHARACTERS,
                            AccountFlaw.USER_NAME_TAKEN)));

    OpeningSection(AccountDesk desk) {
        this.desk = desk;
        name.setLabel(getTranslation("identity.account.display-name"));
        name.setHelperText(getTranslation("identity.account.display-name-help"));
        userName.setLabel(getTranslation("identity.account.user-name"));
        userName.setHelperText(getTranslation("identity.handing.user-name-help"));
        userName.setAutocapitalize(Autocapitalize.NONE);
        List.of(name, userName).forEach(field -> {
            field.setAutocomplete(Autocomplete.OFF);
            field.setManualValidation(true);
        });
        roles = new RolesField(getTranslation("identity.roles.title"), USUAL);
        open = PostForm.primary(getTranslation("identity.handing.open"));
        var form = new PostForm(SiteMap.ACCOUNTS);
        form.addClassName("stack");
        form.add(name, userName, roles, open, ask);
        form.onSubmit(this::submit);
        getContent().addClassNames("card", "stack", "account-opening");
        getContent()
                .add(
                        new H2(getTranslation("identity.handing.open")),
                        Kit.help(getTranslation("identity.handing.open-help")),
                        form);
    }

    private void submit() {
        ask.clear();
        flaws.clear();
        if (roles.roles().contains(Role.ADMINISTRATOR)) {
            ask.ask(
                    List.of(getTranslation("identity.roles.ask-administrator", name.getValue())),
                    getTranslation("identity.handing.open"),
                    open,
                    this::open);
        } else {
            open();
        }
    }

    private void open() {
        switch (desk.handing().open(desk.me(), userName.getValue(), name.getValue(), roles.roles())) {
            case HandingOutcome.Handed handed -> {
                name.clear();
                userName.clear();
                roles.choose(USUAL);
                desk.look().run();
                desk.tell().accept(new PasswordCard(handed));
            }
            case HandingOutcome.Flawed(var found) -> flaws.show(found);
            case HandingOutcome.Refused(var why) -> ask.say(getTranslation(Keys.of(why)));
            case HandingOutcome.Later(var pause) ->
                ask.say(getTranslation("identity.tries.later", Pause.seconds(pause)));
        }
    }
}
