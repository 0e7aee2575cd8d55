package org.waymark.authoring.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.waymark.authoring.TranslationProgress;
import org.waymark.authoring.TranslationState;

/** Which texts of a translation are shown. */
enum OpenTexts {
    OPEN,
    MISSING,
    OUT_OF_DATE,
    ALL;

    static Optional<OpenTexts> named(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    /** How addresses call it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean has(TranslationState state) {
        return switch (this) {
            case OPEN -> state != TranslationState.UP_TO_DATE;
            case MISSING -> state == TranslationState.MISSING;
            case OUT_OF_DATE -> state == TranslationState.OUT_OF_DATE;
            case ALL -> true;
        };
    }

    /** The key of what is said of it. */
    String key() {
        return switch (this) {
            case OPEN -> "authoring.translations.show-open";
            case MISSING -> "authoring.translations.missing";
            case OUT_OF_DATE -> "authoring.translations.out-of-date";
            case ALL -> "authoring.translations.show-all";
        };
    }

    int count(TranslationProgress progress) {
        return switch (this) {
            case OPEN -> progress.open();
            case MISSING -> progress.missing();
            case OUT_OF_DATE -> progress.outOfDate();
            case ALL -> progress.all();
        };
    }
}
