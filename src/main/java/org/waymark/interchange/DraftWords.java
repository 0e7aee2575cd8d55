package org.waymark.interchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.question.Rationale;

/** What a draft of questions says by itself, in their language. */
final class DraftWords {

    private static final ResourceBundle.Control WITHOUT_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle bundle;
    private int unexplained;

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

    /** A sentence that may stay. */
    LocalizedText invited(String name) {
        return say(word(name));
    }

    /** A sentence that an author is to replace. */
    LocalizedText invitation(String name) {
        unexplained++;
        return invited(name);
    }

    /** How many sentences an author is to replace. */
    int unexplained() {
        return unexplained;
    }

    /** What is said of an answer, or an invitation to say it. */
    Rationale rationale(Optional<LocalizedText> said, boolean correct) {
        return new Rationale(said.orElseGet(() -> invitation(correct ? "why-right" : "why-wrong")), List.of());
    }
}
