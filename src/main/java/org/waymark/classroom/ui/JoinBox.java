package org.waymark.classroom.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.waymark.classroom.JoinCode;
import org.waymark.ui.Kit;
import org.waymark.ui.SiteMap;

/** Where a learner types the code of another class; the next page says which class it is. */
final class JoinBox extends Composite<Div> {

    private final TextField code = codeField();

    JoinBox() {
        code.setLabel(getTranslation("classroom.join.code"));
        code.setHelperText(getTranslation("classroom.join.help"));
        code.addKeyPressListener(Key.ENTER, _ -> look());
        getContent().addClassNames("stack", "join-box");
        getContent().add(code, Kit.button(getTranslation("classroom.join.look"), this::look));
    }

    /** Also for the page on which one joins. */
    static TextField codeField() {
        var code = new TextField();
        code.setMaxLength(2 * JoinCode.LENGTH);
        // a press of Enter arrives before what was typed would otherwise
        code.setValueChangeMode(ValueChangeMode.EAGER);
        code.setManualValidation(true);
        code.setAutocapitalize(Autocapitalize.CHARACTERS);
        code.setAutocomplete(Autocomplete.OFF);
        code.addClassName("join-code");
        return code;
    }

    private void look() {
        JoinCode.typed(code.getValue())
                .ifPresentOrElse(
                        typed -> getUI().ifPresent(ui -> ui.navigate(SiteMap.joinClass(typed.value()))),
                        this::complain);
    }

    private void complain() {
        code.setErrorMessage(
                getTranslation(code.getValue().isBlank() ? "classroom.join.missing" : "classroom.join.none"));
        code.setInvalid(true);
        code.focus();
    }
}
