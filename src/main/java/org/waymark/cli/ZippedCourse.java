package org.waymark.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.base.Slug;
import org.waymark.content.files.CourseFolder;

/**
 * The files of a course as they lay in a zip.
 *
 * @param name of the folder they lay in, or of the zip where they lay in none
 * @param files by their path in the course
 */
record ZippedCourse(String name, SortedMap<String, byte[]> files) {

    static final String END = ".zip";

    /** Whether a zip of a course may have a file of this name: in the folder of the course, or in none. */
    static boolean mayHave(String name) {
        return CourseFolder.mayHold(name) || root(name).isPresent();
    }

    /** Nothing where they lie in several folders, or where neither folder nor zip is called as a course may be. */
    static Optional<ZippedCourse> of(String zip, SortedMap<String, byte[]> files) {
        var roots = files.keySet().stream()
                .map(it -> root(it).orElse(""))
                .distinct()
                .toList();
        if (roots.size() != 1) {
            return Optional.empty();
        }
        var root = roots.getFirst();
        var paths = new TreeMap<String, byte[]>();
        files.forEach((name, bytes) -> paths.put(root.isEmpty() ? name : name.substring(root.length() + 1), bytes));
        return Optional.of(root.isEmpty() ? withoutEnd(zip) : root)
                .filter(Slug::isValid)
                .map(it -> new ZippedCourse(it, paths));
    }

    static boolean isZip(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(END);
    }

    private static String withoutEnd(String zip) {
        return isZip(zip) ? zip.substring(0, zip.length() - END.length()) : zip;
    }

    private static Optional<String> root(String name) {
        var slash = name.indexOf('/');
        return CourseFolder.mayHold(name)
                ? Optional.empty()
                : Optional.of(name)
                        .filter(_ -> slash > 0)
                        .filter(it ->
                                Slug.isValid(it.substring(0, slash)) && CourseFolder.mayHold(it.substring(slash + 1)))
                        .map(it -> it.substring(0, slash));
    }
}
