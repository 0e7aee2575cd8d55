package org.waymark.authoring.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.ListFormat;
import java.util.Collection;
import org.waymark.authoring.Right;
import org.waymark.base.Language;
import org.waymark.ui.Keys;

/** Rights in words. */
final class RightWords {

    private RightWords() {}

    /** {@code edit, review, and publish}; empty for none. */
    static String list(Collection<Right> rights, Language language) {
        var words = rights.stream()
                .sorted()
                .map(it -> I18NProvider.translate(language.locale(), Keys.of(it)))
                .toList();
        return words.isEmpty()
                ? ""
                : ListFormat.getInstance(language.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(words);
    }
}
