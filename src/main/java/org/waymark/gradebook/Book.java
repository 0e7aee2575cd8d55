package org.waymark.gradebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.assignment.Assignment;

/**
 * What counts in a class, and how much.
 *
 * @param categories in the order in which they are shown; without any, points count as they are
 * @param columns in the order in which they are shown
 * @param removed columns that were taken out and can be put back
 * @param closedCountsNothing whether work that was not done counts as nothing once it is closed
 * @param version goes up when categories, scale or rule change, so that an old form cannot overwrite a newer one
 */
public record Book(
        List<Category> categories,
        List<Column> columns,
        List<Column> removed,
        Scale scale,
        boolean closedCountsNothing,
        int version) {

    public static final int MOST_CATEGORIES = 20;
    public static final int MOST_COLUMNS = 200;

    /** As it is before anybody has changed anything. */
    public static final Book AT_FIRST =
            new Book(List.of(), List.of(), List.of(), Scale.of(Scale.Kind.PERCENT), false, 0);

    public Book {
        categories = List.copyOf(categories);
        columns = List.copyOf(columns);
        removed = List.copyOf(removed);
        var ids = categories.stream().map(Category::id).collect(Collectors.toSet());
        if (ids.size() != categories.size() || categories.size() > MOST_CATEGORIES) {
            throw new IllegalArgumentException("a book has at most " + MOST_CATEGORIES + " categories, each once");
        }
        if (columns.stream().flatMap(it -> it.category().stream()).anyMatch(it -> !ids.contains(it))) {
            throw new IllegalArgumentException("a column is in a category of its book or in none");
        }
        var seen = new HashSet<Column.Id>();
        if (!Stream.concat(columns.stream(), removed.stream()).allMatch(it -> seen.add(it.id()))) {
            throw new IllegalArgumentException("a column stands in a book once");
        }
    }

    /** The same with a column for each of these assignments that has none yet. */
    public Book with(List<Assignment> assignments) {
        var known = Stream.concat(columns.stream(), removed.stream())
                .map(Column::id)
                .collect(Collectors.toSet());
        var all = new ArrayList<>(columns);
        assignments.stream()
                .map(Column::of)
                .filter(it -> !known.contains(it.id()))
                .forEach(all::add);
        return withColumns(all);
    }

    public Book withColumns(List<Column> others) {
        return new Book(categories, others, removed, scale, closedCountsNothing, version);
    }

    /** The same with only these columns. */
    Book only(Set<Column.Id> some) {
        return withColumns(columns.stream().filter(it -> some.contains(it.id())).toList());
    }

    public Optional<Column> column(Column.Id id) {
        return columns.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public Optional<Category> category(Column column) {
        return column.category()
                .flatMap(id ->
                        categories.stream().filter(it -> it.id().equals(id)).findFirst());
    }

    /** Whether a column makes a difference to the total. */
    public boolean weighs(Column column) {
        return column.counts() && (categories.isEmpty() || column.category().isPresent());
    }

    public BigDecimal weights() {
        return categories.stream().map(Category::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What a learner has altogether who has this in the columns. */
    public Total total(Function<Column, Cell> cells) {
        return Totals.of(this, cells);
    }
}
