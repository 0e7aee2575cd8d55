package org.waymark.gradebook;

import java.util.List;
import org.waymark.identity.UserId;

/**
 * Marks for several learners in one column, kept all together or not at all.
 *
 * @param reason why; may be empty
 */
public record Filling(Column.Id column, List<Mark> marks, String reason) {

    /**
     * A mark for one of them.
     *
     * @param version of what was settled for this learner when the marks were looked through
     */
    public record Mark(UserId learner, Given given, int version) {}

    public Filling {
        marks = List.copyOf(marks);
        if (marks.stream().map(Mark::learner).distinct().count() < marks.size()) {
            throw new IllegalArgumentException("each learner gets one mark");
        }
    }
}
