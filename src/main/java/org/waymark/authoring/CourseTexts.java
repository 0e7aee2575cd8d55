package org.waymark.authoring;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.base.Language;

/**
 * The texts of a course, or of some of its files, in the languages that they have.
 *
 * @param texts by file, and within a file in its order
 * @param unreadable paths of files whose texts nobody can tell
 */
record CourseTexts(Map<TextSpot, Map<Language, String>> texts, Set<String> unreadable) {

    static final CourseTexts NONE = new CourseTexts(Map.of(), Set.of());

    CourseTexts {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        unreadable = Collections.unmodifiableSet(new TreeSet<>(unreadable));
    }

    /** Those of one file; of a lesson in the language that the file is in. */
    static CourseTexts read(String path, String text) {
        if (text.isBlank()) {
            return NONE;
        }
        return (TextSpot.isLesson(path) ? lesson(path, text) : yaml(path, text))
                .orElseGet(() -> new CourseTexts(Map.of(), Set.of(path)));
    }

    private static Optional<CourseTexts> lesson(String path, String text) {
        var file = TextSpot.fileOf(path);
        var language = Language.tagged(path.substring(file.length() + 1).replace(".md", ""));
        return language.flatMap(it -> LessonTexts.read(text, path).map(words -> {
            var texts = new LinkedHashMap<TextSpot, Map<Language, String>>();
            words.forEach((place, said) -> texts.put(new TextSpot(file, place), Map.of(it, said)));
            return new CourseTexts(texts, Set.of());
        }));
    }

    private static Optional<CourseTexts> yaml(String path, String text) {
        return YamlTexts.read(text, path).map(found -> {
            var texts = new LinkedHashMap<TextSpot, Map<Language, String>>();
            found.forEach((place, it) -> texts.put(new TextSpot(path, place), it.words()));
            return new CourseTexts(texts, Set.of());
        });
    }

    /** Whether nobody can tell the texts of one of its files. */
    boolean hasUnreadable() {
        return !unreadable.isEmpty();
    }

    /** All of these together. */
    static CourseTexts together(List<CourseTexts> some) {
        var texts = new LinkedHashMap<TextSpot, Map<Language, String>>();
        var unreadable = new TreeSet<String>();
        for (var each : some) {
            each.texts.forEach((spot, words) -> texts.computeIfAbsent(spot, _ -> new EnumMap<>(Language.class))
                    .putAll(words));
            unreadable.addAll(each.unreadable);
        }
        return new CourseTexts(texts, unreadable);
    }

    /** The words there in this language; nothing where there are none. */
    Optional<String> in(TextSpot spot, Language language) {
        return Optional.ofNullable(texts.getOrDefault(spot, Map.of()).get(language))
                .filter(it -> !it.isBlank());
    }

    /** The files that have texts in this language, in their order. */
    List<String> files(Language language) {
        return texts.keySet().stream()
                .filter(it -> in(it, language).isPresent())
                .map(TextSpot::file)
                .distinct()
                .toList();
    }

    /** The places of a file that have words in this language, in its order. */
    List<TextSpot> spots(String file, Language language) {
        return texts.keySet().stream()
                .filter(it -> it.file().equals(file) && in(it, language).isPresent())
                .toList();
    }
}
