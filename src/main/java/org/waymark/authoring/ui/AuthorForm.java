package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Set;
import java.util.function.BiConsumer;
import org.waymark.authoring.AuthorshipRefused.Refusal;
import org.waymark.authoring.Right;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;
import org.waymark.ui.Notices;

/** Another instructor is given rights on the course, by their user name. */
final class AuthorForm extends Composite<Div> {

    private static final int LONGEST_USER_NAME = 80;

    /** What most are asked for. */
    private static final Set<Right> AT_FIRST = Set.of(Right.EDIT);

    private final BiConsumer<String, Set<Right>> giving;
    private final TextField userName = new TextField();
    private final RightsField rights = new RightsField(AT_FIRST);

    /**
     * A form without a name in it.
     *
     * @param giving takes the user name and the rights; a refusal comes back by {@link #complain}
     */
    AuthorForm(BiConsumer<String, Set<Right>> giving) {
        this.giving = giving;
        userName.setLabel(getTranslation("authoring.authors.user-name"));
        userName.setHelperText(getTranslation("authoring.authors.user-name-help"));
        userName.setMaxLength(LONGEST_USER_NAME);
        userName.setAutocapitalize(Autocapitalize.NONE);
        userName.setAutocomplete(Autocomplete.OFF);
        userName.setManualValidation(true);
        // a press of Enter arrives before what was typed would otherwise
        userName.setValueChangeMode(ValueChangeMode.EAGER);
        userName.addKeyPressListener(Key.ENTER, _ -> give());
        getContent().addClassNames("stack", "author-form");
        getContent()
                .add(
                        new H3(getTranslation("authoring.authors.give")),
                        userName,
                        rights,
                        Kit.button(getTranslation("authoring.authors.give"), this::give));
    }

    private void give() {
        if (userName.getValue().isBlank()) {
            complain(getTranslation("authoring.authors.user-name-missing"));
            return;
        }
        userName.setInvalid(false);
        if (rights.rights().isEmpty()) {
            Notices.warn(getTranslation(Keys.of(Refusal.NO_RIGHT)));
            return;
        }
        giving.accept(userName.getValue().strip(), rights.rights());
    }

    /** Says why nothing was given; what was typed stays. */
    void complain(String sentence) {
        userName.setErrorMessage(sentence);
        userName.setInvalid(true);
        userName.focus();
    }

    void clear() {
        userName.clear();
        rights.tick(AT_FIRST);
    }
}
