package org.waymark.base;

import java.util.Comparator;
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

    /**
     * Where it is.
     *
     * @param file relative to the course folder
     * @param line counted from 1; 0 when it is the file as a whole
     * @param column counted from 1; 0 when it is the line as a whole
     */
    public record Place(String file, int line, int column) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

        public Place(String file, int line) {
            this(file, line, 0);
        }

        /** The same place, its file called otherwise. */
        public Place in(String other) {
            return new Place(other, line, column);
        }

        /** As compilers write it: {@code bank.yaml:14}, or {@code bank.yaml:14:3} where the column is known. */
        public String written() {
            return file + ":" + line + (column > 0 ? ":" + column : "");
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
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
