package org.waymark.interchange;

import java.util.Locale;

/** What of our questions GIFT cannot say, where it can say the rest. */
enum GiftLoss {
    CITES,
    FACTS,
    FURTHER,
    HINTS,
    LANGUAGES,
    LENIENCY,
    ORDER,
    REASONS,
    RUBRIC,
    SCHEME,
    UNITS,
    WORTH;

    /** The key of the sentence that says of how many questions. */
    String key() {
        return "interchange.gift-loss." + name().toLowerCase(Locale.ROOT);
    }
}
