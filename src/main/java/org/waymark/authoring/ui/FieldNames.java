package org.waymark.authoring.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.waymark.authoring.items.Field;
import org.waymark.authoring.items.ItemGrammar;
import org.waymark.content.Blueprint.Kind;

/** What the fields of questions and the words of their files are called. */
final class FieldNames {

    private FieldNames() {}

    static String of(Field field) {
        return I18NProvider.translate("items.field." + (field.key().isEmpty() ? "text" : field.key()));
    }

    /** A word of the format: {@code all-or-nothing}. */
    static String word(String word) {
        return I18NProvider.translate("items.word." + word);
    }

    static String of(Kind kind) {
        return I18NProvider.translate("items.kind." + ItemGrammar.key(kind));
    }

    /** A part of a list and its number, counted from 1. */
    static String one(Field.Rows rows, int number) {
        return I18NProvider.translate("items.one." + rows.one(), number);
    }

    /** What brings one more. */
    static String add(Field.Rows rows) {
        return I18NProvider.translate("items.add." + rows.one());
    }
}
