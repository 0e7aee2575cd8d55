package org.waymark.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.base.Language;
import org.waymark.identity.Account;
import org.waymark.identity.KeepingProfile;
import org.waymark.identity.TextSize;
import org.waymark.identity.Theme;
import org.waymark.ui.Keys;

/** Language, theme and text size: kept and seen as soon as they are chosen. */
final class ReadingSection extends Section {

    ReadingSection(Account account, KeepingProfile keeping) {
        add(
                new H2(getTranslation("identity.profile.reading")),
                choice("identity.profile.language", Language.values(), language(account), chosen -> {
                    keeping.choose(account.id(), Optional.of(chosen));
                    speak(chosen);
                }),
                choice("identity.profile.theme", Theme.values(), account.theme(), chosen -> {
                    keeping.choose(account.id(), chosen);
                    UI.getCurrent().getPage().setColorScheme(scheme(chosen));
                }),
                choice("identity.profile.text-size", TextSize.values(), account.textSize(), chosen -> {
                    keeping.choose(account.id(), chosen);
                    UI.getCurrent().getElement().getStyle().set("--wm-read-scale", String.valueOf(chosen.scale()));
                }));
    }

    private Language language(Account account) {
        return account.language().orElse(Language.of(getLocale()));
    }

    private <T extends Enum<T>> RadioButtonGroup<T> choice(String key, T[] choices, T chosen, Consumer<T> keep) {
        var group = new RadioButtonGroup<T>(getTranslation(key));
        group.setItems(Arrays.asList(choices));
        group.setItemLabelGenerator(choice -> getTranslation(Keys.of(choice)));
        group.setValue(chosen);
        group.addValueChangeListener(event -> keep.accept(event.getValue()));
        return group;
    }

    private static void speak(Language language) {
        var ui = UI.getCurrent();
        ui.getSession().setLocale(language.locale());
        ui.setLocale(language.locale());
        ui.refreshCurrentRoute(true);
    }

    private static ColorScheme.Value scheme(Theme theme) {
        return switch (theme) {
            case SYSTEM -> ColorScheme.Value.SYSTEM;
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
        };
    }
}
