package org.waymark.authoring;

import java.util.Map;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;

/**
 * A part of a course that was looked for.
 *
 * @param within the id of the lesson, bank, scenario or document that it is a part of; empty where it stands for itself
 * @param titles what it is called, or how it begins
 * @param path of the file, or of the folder of a lesson
 * @param excerpt the words around the first place that fits, where there is one
 */
public record Hit(
        PartKind kind, String id, String within, Map<Language, String> titles, String path, Optional<String> excerpt) {

    public Hit {
        titles = Map.copyOf(titles);
    }

    Hit with(Optional<String> words) {
        return new Hit(kind, id, within, titles, path, words);
    }

    /** What it is called; nothing where it has no words of its own. */
    public Optional<LocalizedText> title() {
        return titles.keySet().stream()
                .sorted()
                .reduce((_, last) -> last)
                .map(original -> new LocalizedText(titles, original));
    }
}
