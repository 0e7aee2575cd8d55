package org.waymark.gradebook;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.ClassWork;
import org.waymark.assignment.WorkDone;
import org.waymark.identity.UserId;

/** A gradebook filled in, as it was at one moment. */
public final class Sheet {

    private final Book book;
    private final ClassWork work;
    private final Map<Column.Id, Map<UserId, Entry>> entries;
    private final Instant now;

    private Sheet(Book book, ClassWork work, Map<Column.Id, Map<UserId, Entry>> entries, Instant now) {
        this.book = book;
        this.work = work;
        this.entries = entries;
        this.now = now;
    }

    /**
     * Every assignment has a column. A column whose assignment was withdrawn stays as long as something is settled in it.
     *
     * @param entries all of the class
     */
    public static Sheet of(Book book, ClassWork work, Collection<Entry> entries, Instant now) {
        var byColumn = new HashMap<Column.Id, Map<UserId, Entry>>();
        entries.forEach(it ->
                byColumn.computeIfAbsent(it.column(), _ -> new HashMap<>()).put(it.learner(), it));
        var assigned = work.assignments().stream().map(Assignment::id).collect(Collectors.toSet());
        var whole = book.with(work.assignments());
        var columns = whole.columns().stream()
                .filter(it -> isThere(it, assigned) || byColumn.containsKey(it.id()))
                .toList();
        return new Sheet(whole.withColumns(columns), work, byColumn, now);
    }

    private static boolean isThere(Column column, Set<Assignment.Id> assigned) {
        return switch (column.source()) {
            case Column.Source.Manual _ -> true;
            case Column.Source.Work(var assignment, var _) -> assigned.contains(assignment);
        };
    }

    public Book book() {
        return book;
    }

    /** Those who are in the class, in no order. */
    public Set<UserId> learners() {
        return work.learners();
    }

    List<Assignment> assignments() {
        return work.assignments();
    }

    /** What a column is for; empty where all is entered by hand, and where it was withdrawn. */
    public Optional<Assignment> assignment(Column column) {
        return switch (column.source()) {
            case Column.Source.Manual _ -> Optional.empty();
            case Column.Source.Work(var id, var _) ->
                work.assignments().stream().filter(it -> it.id().equals(id)).findFirst();
        };
    }

    /** Whether it is there only for what was settled in it by hand: its assignment was withdrawn. */
    public boolean isWithdrawn(Column column) {
        return !column.isManual() && assignment(column).isEmpty();
    }

    public Instant asOf() {
        return now;
    }

    /** What is settled by hand; where nothing is, an entry that says so. */
    public Entry entry(Column.Id column, UserId learner) {
        var entry = entries.getOrDefault(column, Map.of()).get(learner);
        return entry == null ? Entry.none(column, learner) : entry;
    }

    public Cell cell(Column column, UserId learner) {
        return Cell.of(
                column, entry(column.id(), learner).given(), work(column, learner), book.closedCountsNothing(), now);
    }

    /** What there would be if nothing were settled by hand. */
    public Cell withoutEntry(Column column, UserId learner) {
        return Cell.of(column, new Given.Nothing(), work(column, learner), book.closedCountsNothing(), now);
    }

    private Optional<WorkDone> work(Column column, UserId learner) {
        return switch (column.source()) {
            case Column.Source.Manual _ -> Optional.empty();
            case Column.Source.Work(var assignment, var _) -> work.of(assignment, learner);
        };
    }

    public Total total(UserId learner) {
        return book.total(column -> cell(column, learner));
    }

    /** The same after these entries were kept. */
    public Sheet with(List<Entry> changed) {
        var all = new HashMap<Column.Id, Map<UserId, Entry>>();
        entries.forEach((column, some) -> all.put(column, new HashMap<>(some)));
        changed.forEach(
                it -> all.computeIfAbsent(it.column(), _ -> new HashMap<>()).put(it.learner(), it));
        return new Sheet(book, work, all, now);
    }
}
