package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import org.waymark.authoring.BeginningCourses;
import org.waymark.base.Language;
import org.waymark.identity.UserId;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;
import org.waymark.ui.SiteMap;

/** Begins a course from a template, and goes to it. */
final class NewCourseForm extends Composite<NativeDetails> {

    private final BeginningCourses beginning;
    private final UserId user;
    private final Select<Language> original = new Select<>();
    private final PartNameFields name;

    NewCourseForm(BeginningCourses beginning, UserId user, Language language) {
        this.beginning = beginning;
        this.user = user;
        name = new PartNameFields(getTranslation("authoring.begin.course"), language, beginning::ids);
        original.setLabel(getTranslation("authoring.begin.original"));
        original.setHelperText(getTranslation("authoring.begin.original-help"));
        original.setItems(Language.values());
        original.setItemLabelGenerator(it -> getTranslation(Keys.of(it)));
        original.setValue(language);
        original.addValueChangeListener(_ -> original.getOptionalValue().ifPresent(name::writtenIn));
        var form = new Div(
                Kit.help(getTranslation("authoring.begin.course-follows")),
                original,
                name,
                Kit.button(getTranslation("authoring.begin.begin"), () -> begin(language)));
        form.addClassNames("begin-form", "stack");
        getContent().setSummaryText(getTranslation("authoring.begin.new-course"));
        getContent().setContent(form);
        getContent().addClassName("folded");
    }

    private void begin(Language otherwise) {
        if (name.isComplete()) {
            PlanTry.that(
                    () -> {
                        var course = beginning.begin(
                                user, name.name(), original.getOptionalValue().orElse(otherwise));
                        getUI().ifPresent(ui -> ui.navigate(SiteMap.workbench(course)));
                    },
                    () -> {});
        }
    }
}
