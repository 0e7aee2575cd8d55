package org.waymark.authoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.base.Slug;

/**
 * Where a text of a course stands, the same in every language.
 *
 * @param file the path of the file; for lessons, which have a file in each language, that of their folder: {@code lessons/the-night}
 * @param place within the file, by ids and keys: {@code items/storm-001/single-choice/prompt}; in a lesson as {@link DraftEdit#place} says
 *     it
 */
public record TextSpot(String file, String place) {

    private static final String LESSONS = "lessons/";

    /** The folder of a lesson. */
    public static String lesson(Slug lesson) {
        return LESSONS + lesson;
    }

    /** The file, or the folder of the lesson, that has this path. */
    static String fileOf(String path) {
        return path.startsWith(LESSONS) ? path.substring(0, path.lastIndexOf('/')) : path;
    }

    /** Whether there is a file for each language. */
    static boolean isLesson(String file) {
        return file.startsWith(LESSONS);
    }

    public boolean isOfLesson() {
        return isLesson(file);
    }

    /** Whether it is what stands above a section of a lesson, and not its text. */
    public boolean isHeading() {
        return isOfLesson() && place.startsWith(DraftEdit.HEADING);
    }

    /** The section of a lesson that it belongs to; empty above all sections. Not for other files. */
    public Optional<Slug> section() {
        return DraftEdit.sectionAt(place);
    }

    /** The path of the file that has a text in this language. */
    public static String path(String file, Language language) {
        return isLesson(file) ? file + "/" + language.tag() + ".md" : file;
    }

    /** The files that have the texts of a file or a lesson. */
    static List<String> paths(String file) {
        return isLesson(file)
                ? Arrays.stream(Language.values()).map(it -> path(file, it)).toList()
                : List.of(file);
    }

    /** The path of the file that has this text in this language. */
    public String path(Language language) {
        return path(file, language);
    }
}
