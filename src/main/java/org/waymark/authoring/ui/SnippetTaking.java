package org.waymark.authoring.ui;

import java.util.EnumMap;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.base.Language;

/**
 * Takes what was chosen of a list, as what is put into the text of each language.
 *
 * @param meant what the name of a choice means; nothing where the list has changed meanwhile
 */
record SnippetTaking(Taking taking, Function<String, Optional<Function<Language, Snippet>>> meant)
        implements Picker.Listener {

    @Override
    public void picked(String name, boolean everywhere) {
        meant.apply(name).ifPresent(it -> {
            var snippets = new EnumMap<Language, Snippet>(Language.class);
            for (var language : Language.values()) {
                snippets.put(language, it.apply(language));
            }
            taking.take(snippets, everywhere);
        });
    }

    @Override
    public void left() {
        taking.left();
    }
}
