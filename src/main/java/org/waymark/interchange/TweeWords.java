package org.waymark.interchange;

import java.util.ResourceBundle;
import org.waymark.base.Language;

/** What is said in a file in the language of its story. */
final class TweeWords {

    private static final ResourceBundle.Control WITHOUT_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private TweeWords(Language language) {
        bundle = ResourceBundle.getBundle("i18n/interchange", language.locale(), WITHOUT_FALLBACK);
    }

    /** A sentence for who finds the passage that carries a file. */
    static String note(Language language) {
        return new TweeWords(language).say("interchange.export.note");
    }

    static TweeDraft.Invitations invitations(Language language) {
        var words = new TweeWords(language);
        return new TweeDraft.Invitations(
                words.say("interchange.draft.title"),
                words.say("interchange.draft.summary"),
                words.say("interchange.draft.role"),
                words.say("interchange.draft.setting"),
                words.say("interchange.draft.notice"),
                words.say("interchange.draft.variable"),
                words.say("interchange.draft.band"),
                words.say("interchange.draft.debrief"),
                words.say("interchange.draft.remark"),
                words.say("interchange.draft.question"),
                words.say("interchange.draft.empty"));
    }

    private String say(String key) {
        return bundle.getString(key).replace("''", "'");
    }
}
