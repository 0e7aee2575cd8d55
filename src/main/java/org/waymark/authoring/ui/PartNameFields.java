package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.waymark.authoring.Hindrance;
import org.waymark.authoring.PartIds;
import org.waymark.authoring.PartName;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.ui.Keys;

/** How a part is called in three languages, and its id: suggested from the title, to be changed until the part is begun and never after. */
final class PartNameFields extends Composite<Div> {

    private static final int LONGEST_ID = 64;

    private final Supplier<PartIds> ids;
    private final Map<Language, TextField> titles = new EnumMap<>(Language.class);
    private final TextField id = new TextField();
    private Language original;
    private String suggested = "";

    /** @param ids those that are taken, asked for when one is suggested */
    PartNameFields(String what, Language original, Supplier<PartIds> ids) {
        this.ids = ids;
        this.original = original;
        getContent().addClassName("part-name");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", what);
        for (var language : Language.values()) {
            var field = new TextField(getTranslation("authoring.begin.title-in", what, languageName(language)));
            field.setMaxLength(PartName.LONGEST_TITLE);
            field.setManualValidation(true);
            field.getElement().setAttribute("lang", language.tag());
            field.addValueChangeListener(_ -> suggest());
            titles.put(language, field);
            getContent().add(field);
        }
        id.setLabel(getTranslation("authoring.begin.id", what));
        id.setHelperText(getTranslation("authoring.begin.id-help"));
        id.setMaxLength(LONGEST_ID);
        id.setManualValidation(true);
        id.setAutocapitalize(Autocapitalize.NONE);
        id.setRequiredIndicatorVisible(true);
        getContent().add(id);
        writtenIn(original);
    }

    private String languageName(Language language) {
        return getTranslation(Keys.of(language));
    }

    /** The title in this language has to be there. */
    void writtenIn(Language language) {
        original = language;
        titles.forEach((each, field) -> field.setRequiredIndicatorVisible(each == language));
        suggest();
    }

    /** Whether there are titles besides the id. */
    void setTitled(boolean isTitled) {
        titles.values().forEach(it -> it.setVisible(isTitled));
    }

    /** What somebody typed as id is not changed any more. */
    private void suggest() {
        var title = Optional.ofNullable(titles.get(original))
                .map(TextField::getValue)
                .orElse("");
        if (!title.isBlank() && id.getValue().equals(suggested)) {
            suggested = ids.get().suggestion(title);
            id.setValue(suggested);
        }
    }

    PartName name() {
        var typed = new EnumMap<Language, String>(Language.class);
        titles.forEach((language, field) -> {
            if (field.isVisible()) {
                typed.put(language, field.getValue());
            }
        });
        return new PartName(typed, id.getValue());
    }

    /** Whether it can be begun as far as can be seen here; else the fields say what is missing. */
    boolean isComplete() {
        var first = Optional.ofNullable(titles.get(original));
        var isUntitled =
                first.filter(it -> it.isVisible() && it.getValue().isBlank()).isPresent();
        first.ifPresent(it -> refuse(it, isUntitled, Hindrance.NO_TITLE));
        var typed = id.getValue().strip();
        var isNoId = !Slug.isValid(typed);
        var isTaken = !isNoId && !ids.get().isFree(new Slug(typed));
        refuse(id, isNoId || isTaken, isTaken ? Hindrance.ID_TAKEN : Hindrance.NO_ID);
        if (isUntitled) {
            first.ifPresent(TextField::focus);
        } else if (isNoId || isTaken) {
            id.focus();
        }
        return !isUntitled && !isNoId && !isTaken;
    }

    private void refuse(TextField field, boolean wrong, Hindrance hindrance) {
        field.setInvalid(wrong);
        field.setErrorMessage(wrong ? getTranslation(Keys.of(hindrance)) : "");
    }
}
