package org.waymark.gradebook;

import java.util.List;
import java.util.Optional;
import org.waymark.identity.UserId;

/** What one learner was told in a release. */
public record Slip(UserId learner, List<Mark> marks, Optional<Total> total) {

    /** What they were told about a column. */
    public record Mark(Column.Id column, Cell cell, String comment) {

        boolean tellsTheSameAs(Mark other) {
            return cell.tellsTheSameAs(other.cell) && comment.equals(other.comment);
        }
    }

    public Slip {
        marks = List.copyOf(marks);
    }

    Optional<Mark> mark(Column.Id column) {
        return marks.stream().filter(it -> it.column().equals(column)).findFirst();
    }
}
