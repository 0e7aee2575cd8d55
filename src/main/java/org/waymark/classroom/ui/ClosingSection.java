package org.waymark.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import org.waymark.classroom.Classroom;
import org.waymark.ui.Kit;
import org.waymark.ui.Notices;
import org.waymark.ui.SiteMap;

/** What its teachers do with a class at the end of a term: archive it, take that back, begin another one like it. */
final class ClosingSection extends Composite<Section> {

    private final SettingsDesk desk;

    ClosingSection(SettingsDesk desk) {
        this.desk = desk;
        getContent().addClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("classroom.closing.title")),
                        desk.classroom().isArchived() ? reopening() : archiving(),
                        Kit.folded(getTranslation("classroom.closing.copy"), copying()));
    }

    private Component archiving() {
        var sure = Kit.button(
                getTranslation("classroom.closing.archive-sure"),
                () -> {
                    if (ClassChange.tried(desk::archive)) {
                        Notices.say(getTranslation("classroom.closing.archived"));
                        desk.look();
                    }
                },
                "small",
                "danger");
        return Kit.folded(
                getTranslation("classroom.closing.archive"),
                Kit.help(getTranslation("classroom.closing.archive-follows")),
                sure);
    }

    private Component reopening() {
        var since = desk.classroom()
                .archivedAt()
                .map(at -> getTranslation(
                        "classroom.closing.since", desk.times(getLocale()).day(at)))
                .orElse("");
        var reopen = Kit.button(
                getTranslation("classroom.closing.reopen"),
                () -> {
                    if (ClassChange.tried(desk::reopen)) {
                        Notices.say(getTranslation("classroom.closing.reopened"));
                        desk.look();
                    }
                },
                "small");
        var box = new Div(Kit.help(since), reopen);
        box.addClassName("stack");
        return box;
    }

    private Component copying() {
        var from = desk.classroom();
        var name = field(getTranslation("classroom.form.name"), from.name(), Classroom.LONGEST_NAME);
        name.setErrorMessage(getTranslation("classroom.form.name-missing"));
        var term = field(getTranslation("classroom.form.term"), "", Classroom.LONGEST_TERM);
        term.setHelperText(getTranslation("classroom.form.term-help"));
        var copy = Kit.button(getTranslation("classroom.closing.copy-it"), () -> copy(name, term), "small");
        var box = new Div(Kit.help(getTranslation("classroom.closing.copy-help")), name, term, copy);
        box.addClassNames("stack", "class-form");
        return box;
    }

    private static TextField field(String label, String first, int longest) {
        var field = new TextField();
        field.setLabel(label);
        field.setMaxLength(longest);
        field.setManualValidation(true);
        field.setValue(first);
        return field;
    }

    private void copy(TextField name, TextField term) {
        name.setInvalid(name.getValue().isBlank());
        if (name.isInvalid()) {
            name.focus();
            return;
        }
        ClassChange.tried(() -> {
            var copied = desk.copy(name.getValue(), term.getValue());
            Notices.say(getTranslation("classroom.closing.copied"));
            getUI().ifPresent(ui -> ui.navigate(SiteMap.classSettings(copied.token())));
        });
    }
}
