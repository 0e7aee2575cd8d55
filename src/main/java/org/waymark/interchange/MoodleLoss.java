package org.waymark.interchange;

import java.util.Locale;

/** What of questions is lost on the way from or to Moodle, where the rest of them is carried. */
enum MoodleLoss {
    /** On the way in: what is said of right, partly right and wrong answers as such. */
    FEEDBACK,
    /** On the way in: texts in other languages. */
    LANGUAGES,
    /** On the way in: what a further try costs. */
    PENALTY,
    /** On the way in: what a text begins with. */
    TEMPLATE,
    /** On the way out: shares that Moodle only takes when it is told to. */
    GRADES,
    /** On the way out: explanations for which there is no place. */
    REASONS,
    /** On the way out: how a question is marked. */
    SCHEME;

    /** The key of the sentence that says of how many questions. */
    String key() {
        return "interchange.moodle-loss." + name().toLowerCase(Locale.ROOT);
    }
}
