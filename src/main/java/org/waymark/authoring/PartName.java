package org.waymark.authoring;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.base.Slug;

/**
 * How a part that somebody begins is called.
 *
 * @param titles as they were typed; languages without one are missing
 * @param id as it was typed
 */
public record PartName(Map<Language, String> titles, String id) {

    /** Titles stand in lists, on tabs and on paper. */
    public static final int LONGEST_TITLE = 200;

    public PartName {
        var typed = new EnumMap<Language, String>(Language.class);
        titles.forEach((language, words) -> {
            var plain = words.replaceAll("\\s+", " ").strip();
            if (plain.length() > LONGEST_TITLE) {
                throw new PartRefused(Hindrance.LONG_TITLE);
            }
            if (!plain.isEmpty()) {
                typed.put(language, plain);
            }
        });
        titles = Map.copyOf(typed);
        id = id.strip();
    }

    /** The title in a language. */
    Optional<String> in(Language language) {
        return Optional.ofNullable(titles.get(language));
    }

    /** As {@link #in}; where nobody typed one, that in the language in which the course is written, which has to be there. */
    String in(Language language, Language original) {
        var first = in(original).orElseThrow(() -> new PartRefused(Hindrance.NO_TITLE));
        return in(language).orElse(first);
    }

    Slug slug() {
        if (!Slug.isValid(id)) {
            throw new PartRefused(Hindrance.NO_ID);
        }
        return new Slug(id);
    }
}
