package org.waymark.gradebook;

import java.util.List;
import org.waymark.classroom.ClassroomId;
import org.waymark.identity.UserId;

/** Where gradebooks are kept: what counts how much, what is settled by hand, and every change of it. */
public interface Gradebooks {

    /** The book of a class, with those of its columns that anybody has changed. */
    Book book(ClassroomId classroom);

    /** Keeps categories, scale and rule of a book with its version; columns of categories that are gone are in none. */
    void settle(ClassroomId classroom, Book book);

    /** Keeps new columns after those that are there. */
    void add(ClassroomId classroom, List<Column> columns);

    /** Keeps what has changed of a column. */
    void keep(Column column);

    /** Takes a column out or puts it back; what is settled in it stays. */
    void setRemoved(Column column, boolean removed);

    /** Lets two columns change places. */
    void swap(Column.Id one, Column.Id other);

    /** Everything settled by hand in a class. */
    List<Entry> entries(ClassroomId classroom);

    /** Everything settled by hand in a column. */
    List<Entry> entries(Column.Id column);

    /** Keeps what these changes lead to, and the changes. */
    void keep(List<EntryChange> changes);

    /** What was changed for a learner in a column of a class, the newest first. */
    List<EntryChange> history(ClassroomId classroom, Column.Id column, UserId learner);
}
