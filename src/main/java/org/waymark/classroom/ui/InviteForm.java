package org.waymark.classroom.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumSet;
import org.waymark.classroom.ClassroomRefused;
import org.waymark.classroom.Right;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;
import org.waymark.ui.Notices;

/** Another instructor is put among those who run the class, by their user name. */
final class InviteForm extends Composite<Div> {

    private static final int LONGEST_USER_NAME = 80;

    private final SettingsDesk desk;
    private final TextField userName = new TextField();
    private final RightsField rights = new RightsField(false, EnumSet.of(Right.FOLLOW));

    InviteForm(SettingsDesk desk) {
        this.desk = desk;
        userName.setLabel(getTranslation("classroom.staff.user-name"));
        userName.setHelperText(getTranslation("classroom.staff.user-name-help"));
        userName.setMaxLength(LONGEST_USER_NAME);
        userName.setAutocapitalize(Autocapitalize.NONE);
        userName.setAutocomplete(Autocomplete.OFF);
        userName.setManualValidation(true);
        // a press of Enter arrives before what was typed would otherwise
        userName.setValueChangeMode(ValueChangeMode.EAGER);
        userName.addKeyPressListener(Key.ENTER, _ -> invite());
        var invite = Kit.button(getTranslation("classroom.staff.invite-it"), this::invite);
        getContent().addClassNames("stack", "invite");
        getContent().add(new H3(getTranslation("classroom.staff.invite")), userName, rights, invite);
    }

    private void invite() {
        if (userName.getValue().isBlank()) {
            complain(getTranslation("classroom.staff.user-name-missing"));
            return;
        }
        userName.setInvalid(false);
        ClassChange.tried(() -> {
            try {
                var invited = desk.invite(userName.getValue().strip(), rights.teacher(), rights.rights());
                Notices.say(getTranslation(
                        "classroom.staff.invited", invited.person().displayName()));
                desk.look();
            } catch (ClassroomRefused refused) {
                complain(getTranslation(Keys.of(refused.refusal())));
            }
        });
    }

    private void complain(String sentence) {
        userName.setErrorMessage(sentence);
        userName.setInvalid(true);
        userName.focus();
    }
}
