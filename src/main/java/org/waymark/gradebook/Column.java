package org.waymark.gradebook;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Task;

/**
 * What learners of a class get a mark for.
 *
 * @param possible the points that can be had, above 0
 * @param category empty where it is in none; in a book that has categories it then counts for nothing
 * @param counts whether it counts for the total; otherwise it is only shown
 * @param version goes up with every change, so that an old form cannot overwrite a newer one; 0 while nobody has changed it
 */
public record Column(
        Id id, Source source, BigDecimal possible, Optional<Category.Id> category, boolean counts, int version) {

    public static final int LONGEST_NAME = 80;
    public static final BigDecimal MOST_POSSIBLE = BigDecimal.valueOf(10_000);

    private static final BigDecimal POSSIBLE_AT_FIRST = BigDecimal.valueOf(100);

    /** The identity of a column; that of a column for assigned work is the identity of the assignment. */
    public record Id(UUID value) {}

    /** Where its marks come from. */
    public sealed interface Source {

        /** From what learners made of an assignment, unless a mark is set by hand. */
        record Work(Assignment.Id assignment, Task task) implements Source {}

        /** All are set by hand. */
        record Manual(String name) implements Source {

            public Manual {
                name = name.strip();
                if (name.isEmpty() || name.length() > LONGEST_NAME) {
                    throw new IllegalArgumentException("a column has a name of 1 to " + LONGEST_NAME + " characters");
                }
            }
        }
    }

    public Column {
        possible = Figures.twoPlaces(possible);
        if (possible.signum() <= 0 || possible.compareTo(MOST_POSSIBLE) > 0) {
            throw new IllegalArgumentException("possible points are above 0 and at most " + MOST_POSSIBLE);
        }
    }

    /** The column that an assignment has until somebody says otherwise. A lesson is read, not marked: it counts for nothing. */
    public static Column of(Assignment assignment) {
        return new Column(
                new Id(assignment.id().value()),
                new Source.Work(assignment.id(), assignment.task()),
                POSSIBLE_AT_FIRST,
                Optional.empty(),
                assignment.task().kind() != Task.Kind.LESSON,
                0);
    }

    public boolean isManual() {
        return source instanceof Source.Manual;
    }

    /** Whether it is for a lesson, which earns no points; some can be set by hand. */
    public boolean isLesson() {
        return source instanceof Source.Work(var _, var task) && task.kind() == Task.Kind.LESSON;
    }

    public Column withSource(Source other) {
        return new Column(id, other, possible, category, counts, version);
    }

    public Column withPossible(BigDecimal other) {
        return new Column(id, source, other, category, counts, version);
    }

    public Column withCategory(Optional<Category.Id> other) {
        return new Column(id, source, possible, other, counts, version);
    }

    public Column withCounts(boolean other) {
        return new Column(id, source, possible, category, other, version);
    }
}
