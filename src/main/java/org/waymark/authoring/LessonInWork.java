package org.waymark.authoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.content.Course;

/**
 * A lesson as its authors find it, in all its languages.
 *
 * @param course as it reads with all drafts, or as it was published last; empty where neither is there
 * @param files by language; those that nobody has begun are among them
 * @param closed languages in which something lies in the folder that cannot be edited
 * @param problems of the whole course
 */
public record LessonInWork(
        Slug lesson,
        Optional<Course> course,
        Map<Language, FileInWork> files,
        Set<Language> closed,
        List<Problem> problems,
        Set<Right> rights) {

    private static final String FOLDER = "lessons/";

    public LessonInWork {
        files = Map.copyOf(files);
        closed = Set.copyOf(closed);
        problems = List.copyOf(problems);
        rights = Set.copyOf(rights);
    }

    public boolean mayEdit() {
        return rights.contains(Right.EDIT);
    }

    /** Where the files of a lesson lie in the folder of their course. */
    public static String folder(Slug lesson) {
        return FOLDER + lesson + "/";
    }

    public static String path(Slug lesson, Language language) {
        return folder(lesson) + language.tag() + ".md";
    }

    /** The lesson to which a file of a course belongs, where it belongs to one. */
    public static Optional<Slug> lessonOf(String path) {
        var parts = path.split("/", -1);
        return path.startsWith(FOLDER) && parts.length == 3 && Slug.isValid(parts[1])
                ? Optional.of(new Slug(parts[1]))
                : Optional.empty();
    }
}
