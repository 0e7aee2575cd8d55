package org.waymark.gradebook;

import java.util.List;
import java.util.Map;
import org.waymark.base.LocalizedText;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.Right;
import org.waymark.classroom.StaffMember;
import org.waymark.gradebook.Visible.News;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;

/**
 * The gradebook of a class as its staff sees it, read all at one moment.
 *
 * @param viewer whoever looks at it
 * @param people the learners, and whoever released something
 * @param titles of all columns
 * @param releases the newest first
 * @param slips what learners were told in the releases that hold
 */
public record ClassGrades(
        Classroom classroom,
        StaffMember viewer,
        Sheet sheet,
        Map<UserId, Person> people,
        Map<Column.Id, LocalizedText> titles,
        List<Release> releases,
        Visible visible,
        Map<UserId, Map<Release.Id, Slip>> slips) {

    public boolean mayMark() {
        return viewer.may(Right.MARK) && !classroom.isArchived();
    }

    public LocalizedText title(Column column) {
        return titles.getOrDefault(column.id(), ColumnTitles.same("–"));
    }

    public News news(Column column, UserId learner) {
        return visible.of(column, Slips.now(sheet, column, learner), slips.getOrDefault(learner, Map.of()));
    }

    public News news(Total total, UserId learner) {
        return visible.of(total, slips.getOrDefault(learner, Map.of()));
    }

    /** The same after these entries were kept. */
    public ClassGrades with(List<Entry> changed) {
        return new ClassGrades(classroom, viewer, sheet.with(changed), people, titles, releases, visible, slips);
    }
}
