package org.waymark.base;

import java.util.List;

/**
 * Something wrong in a file, said to its author.
 *
 * @param key the key of the sentence that says it, with {@code details} for its places
 */
public record Problem(Severity severity, Place place, String key, List<String> details) {

    /** Whether it keeps the course from being published. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** Where it is: a file, relative to the course folder, and a line counted from 1 (0 when it is the file as a whole). */
    public record Place(String file, int line) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            var byFile = file.compareTo(other.file);
            return byFile != 0 ? byFile : Integer.compare(line, other.line);
        }
    }

    public Problem {
        details = List.copyOf(details);
    }

    public static Problem error(Place place, String key, String... details) {
        return new Problem(Severity.ERROR, place, key, List.of(details));
    }

    public static Problem warning(Place place, String key, String... details) {
        return new Problem(Severity.WARNING, place, key, List.of(details));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
