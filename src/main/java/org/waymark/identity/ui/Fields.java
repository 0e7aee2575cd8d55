package org.waymark.identity.ui;

import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;

/** Fields that password managers recognise. Validity is what the server says, not what the browser thinks. */
final class Fields {

    private static final int TYPING_IN_SECONDS = 1_800;

    private Fields() {}

    static TextField userName(String label) {
        var field = new TextField(label);
        field.setAutocomplete(Autocomplete.USERNAME);
        field.setAutocapitalize(Autocapitalize.NONE);
        field.setManualValidation(true);
        named(field.getElement(), "username").setAttribute("spellcheck", "false");
        field.addValueChangeListener(_ -> keepLonger());
        return field;
    }

    /** Sessions of visitors are short; whoever types may think about a password meanwhile. */
    private static void keepLonger() {
        Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getSession)
                .filter(session -> session.getMaxInactiveInterval() < TYPING_IN_SECONDS)
                .ifPresent(session -> session.setMaxInactiveInterval(TYPING_IN_SECONDS));
    }

    static TextField displayName(String label) {
        var field = new TextField(label);
        field.setAutocomplete(Autocomplete.NAME);
        field.setManualValidation(true);
        field.addValueChangeListener(_ -> keepLonger());
        return field;
    }

    static PasswordField currentPassword(String label) {
        return password(label, Autocomplete.CURRENT_PASSWORD);
    }

    static PasswordField newPassword(String label) {
        return password(label, Autocomplete.NEW_PASSWORD);
    }

    private static PasswordField password(String label, Autocomplete autocomplete) {
        var field = new PasswordField(label);
        field.setAutocomplete(autocomplete);
        field.setManualValidation(true);
        named(field.getElement(), "password")
                .setPropertyJson(
                        "i18n",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("reveal", field.getTranslation("identity.password.show")));
        return field;
    }

    private static Element named(Element element, String name) {
        return element.setAttribute("name", name);
    }
}
