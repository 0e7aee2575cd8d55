package org.waymark.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waymark.identity.AccountFlaw;
import org.waymark.ui.Keys;

/** Says beside each field what is wrong in it, and goes to the first. */
final class Flaws {

    private final List<? extends Field> fields;

    Flaws(Field... fields) {
        this.fields = List.of(fields);
    }

    /** A field, and what can be wrong in it. */
    record Field(Component component, Collection<AccountFlaw> flaws) {}

    void clear() {
        show(List.of());
    }

    void show(Collection<AccountFlaw> found) {
        var sentences = new EnumMap<AccountFlaw, String>(AccountFlaw.class);
        found.forEach(flaw -> sentences.put(flaw, fields.getFirst().component().getTranslation(Keys.of(flaw))));
        fields.forEach(field -> show(field, sentences));
        fields.stream()
                .map(Field::component)
                .filter(component -> component instanceof HasValidation field && field.isInvalid())
                .findFirst()
                .ifPresent(Flaws::focus);
    }

    private static void show(Field field, Map<AccountFlaw, String> sentences) {
        if (field.component() instanceof HasValidation validated) {
            var sentence = field.flaws().stream()
                    .filter(sentences::containsKey)
                    .map(sentences::get)
                    .findFirst();
            validated.setErrorMessage(sentence.orElse(""));
            validated.setInvalid(sentence.isPresent());
        }
    }

    private static void focus(Component component) {
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
