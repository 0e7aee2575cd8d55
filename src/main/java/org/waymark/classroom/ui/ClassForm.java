package org.waymark.classroom.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.waymark.classroom.Classroom;

/** What a class is called, when it is held, and in which time zone. */
final class ClassForm extends Composite<Div> {

    /** What is typed. */
    record Content(String name, String term, ZoneId zone) {}

    private final TextField name = new TextField();
    private final TextField term = new TextField();
    private final ZoneField zone;

    ClassForm(Content first, Instant now) {
        name.setLabel(getTranslation("classroom.form.name"));
        name.setHelperText(getTranslation("classroom.form.name-help"));
        name.setMaxLength(Classroom.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setErrorMessage(getTranslation("classroom.form.name-missing"));
        name.setValue(first.name());
        term.setLabel(getTranslation("classroom.form.term"));
        term.setHelperText(getTranslation("classroom.form.term-help"));
        term.setMaxLength(Classroom.LONGEST_TERM);
        term.setValue(first.term());
        zone = new ZoneField(first.zone(), now);
        getContent().addClassNames("class-form", "stack");
        getContent().add(name, term, zone);
    }

    /** What is typed, where it can be kept; else the fields say what is missing. */
    Optional<Content> read() {
        var isNamed = !name.getValue().isBlank();
        name.setInvalid(!isNamed);
        var place = zone.zone();
        if (!isNamed) {
            name.focus();
        }
        return place.filter(_ -> isNamed).map(it -> new Content(name.getValue(), term.getValue(), it));
    }

    void focus() {
        name.focus();
    }

    void setEnabled(boolean enabled) {
        name.setEnabled(enabled);
        term.setEnabled(enabled);
        zone.setEnabled(enabled);
    }
}
