package org.waymark.base;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** One text in every language we have it in, and the one it was written in. */
public record LocalizedText(Map<Language, String> texts, Language original) {

    public LocalizedText {
        if (!texts.containsKey(original)) {
            throw new IllegalArgumentException("the text lacks its original language " + original.tag());
        }
        texts = Collections.unmodifiableMap(new EnumMap<>(texts));
    }

    /** The text in this language, or in the original one where it was not translated. */
    public String in(Language language) {
        var text = texts.get(language);
        return text != null ? text : texts.getOrDefault(original, "");
    }

    /** The language in which {@link #in} answers when asked for this one. */
    public Language languageFor(Language wanted) {
        return texts.containsKey(wanted) ? wanted : original;
    }

    public Set<Language> languages() {
        return texts.keySet();
    }
}
