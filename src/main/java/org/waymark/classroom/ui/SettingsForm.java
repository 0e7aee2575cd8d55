package org.waymark.classroom.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.waymark.base.Language;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.Outdated;
import org.waymark.ui.Kit;
import org.waymark.ui.Notices;

/** What a class is called, when and where it is held, to be changed by its teachers. */
final class SettingsForm extends Composite<Section> {

    private final SettingsDesk desk;
    private final Div fields = new Div();
    private final NewestBeside newest = new NewestBeside();
    private ClassForm form;
    private int version;

    SettingsForm(SettingsDesk desk) {
        this.desk = desk;
        form = form(desk.classroom());
        version = desk.classroom().version();
        fields.add(form);
        var keep = Kit.button(getTranslation("classroom.settings.keep"), this::keep, "primary");
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("classroom.settings.what")), fields, newest, keep);
    }

    private ClassForm form(Classroom classroom) {
        return new ClassForm(new ClassForm.Content(classroom.name(), classroom.term(), classroom.zone()), desk.now());
    }

    private void keep() {
        newest.clear();
        form.read().ifPresent(typed -> ClassChange.tried(() -> keep(typed)));
    }

    private void keep(ClassForm.Content typed) {
        try {
            desk.settle(version, typed);
            Notices.say(getTranslation("classroom.settings.kept"));
            desk.look();
        } catch (Outdated _) {
            compare(desk.newest());
        }
    }

    private void compare(Classroom now) {
        var term = now.term().isEmpty() ? getTranslation("classroom.settings.no-term") : now.term();
        newest.show(
                List.of(now.name(), term, ZoneField.named(now.zone(), Language.of(getLocale()))),
                () -> {
                    version = now.version();
                    keep();
                },
                () -> take(now));
    }

    private void take(Classroom now) {
        version = now.version();
        form = form(now);
        fields.removeAll();
        fields.add(form);
    }
}
