package org.waymark.base;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which Waymark speaks and courses are written. */
public enum Language {
    TURKISH("tr"),
    AZERBAIJANI("az"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag: {@code tr}, {@code az} or {@code en}. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.of(tag);
    }

    public static Optional<Language> tagged(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    /** The language of a locale; English when it is none of ours. */
    public static Language of(Locale locale) {
        return tagged(locale.getLanguage()).orElse(ENGLISH);
    }
}
