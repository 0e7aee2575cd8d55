package org.waymark.authoring;

import java.util.List;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/**
 * What there is to translate of a course into a language, file by file.
 *
 * @param original the language that the course is written in
 * @param others the other languages into which it is translated
 * @param files those with texts, in their order
 */
public record TranslationWork(
        Slug course,
        Language original,
        Language language,
        List<Language> others,
        TranslationProgress progress,
        List<InFile> files) {

    /**
     * A file, or a lesson with its files.
     *
     * @param title what it is called; empty where it has no title
     * @param isUnreadable whether its texts in this language, or in that of the course, cannot be told
     */
    public record InFile(
            String file, Optional<LocalizedText> title, TranslationProgress progress, boolean isUnreadable) {}

    public TranslationWork {
        others = List.copyOf(others);
        files = List.copyOf(files);
    }
}
