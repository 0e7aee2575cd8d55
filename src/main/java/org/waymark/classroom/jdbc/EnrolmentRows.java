package org.waymark.classroom.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.base.jdbc.Columns;
import org.waymark.base.jdbc.Rows;
import org.waymark.classroom.ClassroomId;
import org.waymark.classroom.Enrolment;
import org.waymark.identity.UserId;

/** How learners stand to classes, in the table {@code enrolment}. */
final class EnrolmentRows {

    private EnrolmentRows() {}

    static List<Enrolment> of(JdbcClient jdbc, ClassroomId id) {
        return jdbc.sql("select * from enrolment where classroom = :id order by since, learner")
                .param("id", Columns.bytes(id.value()))
                .query((row, _) -> enrolment(row))
                .list();
    }

    static List<Enrolment> of(JdbcClient jdbc, ClassroomId id, Collection<UserId> learners) {
        return learners.isEmpty()
                ? List.of()
                : jdbc.sql("select * from enrolment where classroom = :id and learner in (:learners)")
                        .param("id", Columns.bytes(id.value()))
                        .param("learners", Columns.bytes(learners, UserId::value))
                        .query((row, _) -> enrolment(row))
                        .list();
    }

    static void keep(JdbcClient jdbc, ClassroomId id, Collection<Enrolment> enrolments) {
        if (enrolments.isEmpty()) {
            return;
        }
        jdbc.sql("delete from enrolment where classroom = :id and learner in (:learners)")
                .param("id", Columns.bytes(id.value()))
                .param("learners", Columns.bytes(enrolments, it -> it.learner().value()))
                .update();
        Rows.insert(
                jdbc,
                "insert into enrolment (classroom, learner, state, since, asked_from, was_in)",
                enrolments.stream().<List<?>>map(it -> values(id, it)).toList());
    }

    private static List<?> values(ClassroomId id, Enrolment it) {
        return Arrays.asList(
                Columns.bytes(id.value()),
                Columns.bytes(it.learner().value()),
                it.state().name(),
                Columns.utc(it.since()),
                it.askedFrom().map(Enrolment.State::name).orElse(null),
                it.wasIn());
    }

    static Enrolment enrolment(ResultSet row) throws SQLException {
        return new Enrolment(
                new UserId(Columns.uuid(row, "learner")),
                Enrolment.State.valueOf(row.getString("state")),
                Columns.instant(row, "since"),
                Optional.ofNullable(row.getString("asked_from")).map(Enrolment.State::valueOf),
                row.getBoolean("was_in"));
    }
}
