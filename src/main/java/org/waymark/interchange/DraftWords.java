package org.waymark.interchange;

import java.util.Map;
import java.util.ResourceBundle;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;

/** What a draft of questions says by itself, in their language. */
final class DraftWords {

    private static final ResourceBundle.Control WITHOUT_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle bundle;

    DraftWords(Language language) {
        this.language = language;
        bundle = ResourceBundle.getBundle("i18n/interchange", language.locale(), WITHOUT_FALLBACK);
    }

    String word(String name) {
        return bundle.getString("interchange.draft." + name).replace("''", "'");
    }

    LocalizedText say(String words) {
        return new LocalizedText(Map.of(language, words), language);
    }
}
