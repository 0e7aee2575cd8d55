package org.waymark.authoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/**
 * What there is to translate of a course into a language, file by file.
 *
 * @param original the language that the course is written in
 * @param languages the languages into which it is translated, this one among them
 * @param mayEdit whether whoever asks may write it
 * @param files those with texts, in their order
 */
public record TranslationWork(
        Slug course,
        Language original,
        Language language,
        List<Language> languages,
        boolean mayEdit,
        TranslationProgress progress,
        List<InFile> files) {

    public TranslationWork {
        languages = List.copyOf(languages);
        files = List.copyOf(files);
    }

    /** What is known of a file; nothing where it has no texts. */
    public Optional<InFile> in(String file) {
        return files.stream().filter(it -> it.file().equals(file)).findFirst();
    }

    /** The next file after this one with something left to do, from the beginning again behind the last one. */
    public Optional<InFile> nextAfter(String file) {
        var names = files.stream().map(InFile::file).toList();
        var at = names.indexOf(file);
        return Stream.concat(files.subList(at + 1, files.size()).stream(), files.subList(0, Math.max(at, 0)).stream())
                .filter(it -> it.progress().open() > 0)
                .findFirst();
    }

    /**
     * A file, or a lesson with its files.
     *
     * @param title what it is called; empty where it has no title
     * @param isUnreadable whether its texts in this language, or in that of the course, cannot be told
     */
    public record InFile(
            String file, Optional<LocalizedText> title, TranslationProgress progress, boolean isUnreadable) {}
}
