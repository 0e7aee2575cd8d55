package org.waymark.gradebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Ids;
import org.waymark.classroom.ClassroomAccess;
import org.waymark.classroom.Outdated;
import org.waymark.classroom.Right;
import org.waymark.identity.UserId;

/** Settling what counts in a class, how much, and on which scale it is said. What learners were told does not change by it. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class KeepingGradebook {

    private final ClassroomAccess access;
    private final BookReading reading;
    private final Gradebooks books;

    KeepingGradebook(ClassroomAccess access, BookReading reading, Gradebooks books) {
        this.access = access;
        this.reading = reading;
        this.books = books;
    }

    /**
     * Settles categories, scale and rule.
     *
     * @throws Outdated where they have changed since the version that the settings began from
     */
    public void settle(UserId staff, String token, Settings settings) {
        var classroom = access.change(staff, token, Right.MARK);
        var book = books.book(classroom.id());
        if (book.version() != settings.version()) {
            throw new Outdated();
        }
        books.settle(classroom.id(), settings.next());
    }

    /** Adds a column whose marks are set by hand, after those that are there. */
    public Column add(UserId staff, String token, String name, BigDecimal possible, Optional<Category.Id> category) {
        var classroom = access.change(staff, token, Right.MARK);
        var book = reading.kept(classroom);
        if (book.columns().size() + book.removed().size() >= Book.MOST_COLUMNS) {
            throw new GradebookRefused(Refusal.TOO_MANY_COLUMNS);
        }
        var id = new Column.Id(Ids.timeOrdered(reading.now()));
        var column = new Column(id, new Column.Source.Manual(name), possible, category, true, 1);
        requireCategory(book, column);
        books.add(classroom.id(), List.of(column));
        return column;
    }

    /**
     * Changes what a column is called, what can be had in it, in which category it is and whether it counts.
     *
     * @param changed with the version that the change began from
     * @throws Outdated where the column has changed since
     */
    public void change(UserId staff, String token, Column changed) {
        var classroom = access.change(staff, token, Right.MARK);
        var book = reading.kept(classroom);
        var before = current(book.columns(), changed);
        requireCategory(book, changed);
        if (books.entries(before.id()).stream().anyMatch(it -> isAbove(it.given(), changed.possible()))) {
            throw new GradebookRefused(Refusal.MARKS_ABOVE_POSSIBLE);
        }
        // work stays the work it is, and what is set by hand stays so
        var source = before.isManual() && changed.isManual() ? changed.source() : before.source();
        books.keep(next(changed.withSource(source)));
    }

    /** Takes a column out of the book; what is settled in it stays, and it can be put back. */
    public void takeOut(UserId staff, String token, Column column) {
        var classroom = access.change(staff, token, Right.MARK);
        books.setRemoved(next(current(reading.kept(classroom).columns(), column)), true);
    }

    /** Puts a column back that was taken out; the version is not asked, because nothing is lost by it. */
    public void putBack(UserId staff, String token, Column.Id column) {
        var classroom = access.change(staff, token, Right.MARK);
        var removed = books.book(classroom.id()).removed().stream()
                .filter(it -> it.id().equals(column))
                .findFirst()
                .orElseThrow(() -> new GradebookRefused(Refusal.COLUMN_GONE));
        books.setRemoved(next(removed), false);
    }

    /** Lets a column change places with the one before it, or after it; at the end it stays where it is. */
    public void move(UserId staff, String token, Column.Id column, boolean forward) {
        var classroom = access.change(staff, token, Right.MARK);
        reading.kept(classroom);
        var shown = reading.sheet(classroom).book().columns().stream()
                .map(Column::id)
                .toList();
        var place = shown.indexOf(column);
        if (place < 0) {
            throw new GradebookRefused(Refusal.COLUMN_GONE);
        }
        var other = place + (forward ? 1 : -1);
        if (other >= 0 && other < shown.size()) {
            books.swap(column, shown.get(other));
        }
    }

    private static Column current(List<Column> columns, Column meant) {
        var column = columns.stream()
                .filter(it -> it.id().equals(meant.id()))
                .findFirst()
                .orElseThrow(() -> new GradebookRefused(Refusal.COLUMN_GONE));
        if (column.version() != meant.version()) {
            throw new Outdated();
        }
        return column;
    }

    private static void requireCategory(Book book, Column column) {
        if (column.category().isPresent() && book.category(column).isEmpty()) {
            throw new GradebookRefused(Refusal.CATEGORY_GONE);
        }
    }

    private static boolean isAbove(Given given, BigDecimal possible) {
        return given instanceof Given.Points(var points) && points.compareTo(possible) > 0;
    }

    private static Column next(Column column) {
        return new Column(
                column.id(),
                column.source(),
                column.possible(),
                column.category(),
                column.counts(),
                column.version() + 1);
    }
}
