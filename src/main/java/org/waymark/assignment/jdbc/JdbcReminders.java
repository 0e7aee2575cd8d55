package org.waymark.assignment.jdbc;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Reminder;
import org.waymark.assignment.Reminders;
import org.waymark.base.jdbc.Columns;
import org.waymark.base.jdbc.Rows;
import org.waymark.classroom.ClassroomId;
import org.waymark.identity.UserId;

/** What learners have been told in the table {@code reminder}. */
@Repository
class JdbcReminders implements Reminders {

    private final JdbcClient jdbc;

    JdbcReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Reminder> of(ClassroomId classroom) {
        return Set.copyOf(jdbc.sql("""
                select reminder.* from reminder join assignment on assignment.id = reminder.assignment
                where assignment.classroom = :classroom
                """)
                .param("classroom", Columns.bytes(classroom.value()))
                .query((row, _) -> new Reminder(
                        new Assignment.Id(Columns.uuid(row, "assignment")),
                        new UserId(Columns.uuid(row, "learner")),
                        Reminder.What.valueOf(row.getString("what"))))
                .list());
    }

    @Override
    public void add(Collection<Reminder> reminders, Instant at) {
        Rows.insert(
                jdbc,
                "insert into reminder (assignment, learner, what, told_at)",
                reminders.stream()
                        .map(it -> List.of(
                                Columns.bytes(it.assignment().value()),
                                Columns.bytes(it.learner().value()),
                                it.what().name(),
                                Columns.utc(at)))
                        .toList());
    }
}
