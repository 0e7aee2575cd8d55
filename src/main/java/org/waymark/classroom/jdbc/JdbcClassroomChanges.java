package org.waymark.classroom.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.base.Ids;
import org.waymark.base.jdbc.Columns;
import org.waymark.base.jdbc.Rows;
import org.waymark.classroom.ClassroomChange;
import org.waymark.classroom.ClassroomChanges;
import org.waymark.classroom.ClassroomId;
import org.waymark.identity.UserId;

/** What happened in classes, in the table {@code classroom_change}. */
@Repository
class JdbcClassroomChanges implements ClassroomChanges {

    private final JdbcClient jdbc;

    JdbcClassroomChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ClassroomId id, Collection<ClassroomChange> changes) {
        Rows.insert(
                jdbc,
                "insert into classroom_change (id, classroom, what, whom, actor, happened_at, reason)",
                changes.stream().<List<?>>map(it -> values(id, it)).toList());
    }

    private static List<?> values(ClassroomId id, ClassroomChange it) {
        return Arrays.asList(
                Columns.bytes(Ids.timeOrdered(it.at())),
                Columns.bytes(id.value()),
                it.what().name(),
                it.whom().map(whom -> Columns.bytes(whom.value())).orElse(null),
                Columns.bytes(it.by().value()),
                Columns.utc(it.at()),
                it.reason());
    }

    @Override
    public int comings(ClassroomId id, UserId learner, Instant after) {
        return jdbc.sql("""
                select count(*) from classroom_change
                where classroom = :id and happened_at > :after and whom = :learner and actor = :learner
                  and what in ('CAME_IN', 'ASKED')
                """)
                .param("id", Columns.bytes(id.value()))
                .param("after", Columns.utc(after))
                .param("learner", Columns.bytes(learner.value()))
                .query(Integer.class)
                .single();
    }

    @Override
    public List<ClassroomChange> newest(ClassroomId id, int most) {
        return jdbc.sql("""
                select * from classroom_change where classroom = :id order by happened_at desc, id desc limit :most
                """)
                .param("id", Columns.bytes(id.value()))
                .param("most", most)
                .query((row, _) -> change(row))
                .list();
    }

    private static ClassroomChange change(ResultSet row) throws SQLException {
        return new ClassroomChange(
                ClassroomChange.What.valueOf(row.getString("what")),
                Optional.ofNullable(row.getBytes("whom")).map(it -> new UserId(Columns.uuid(it))),
                new UserId(Columns.uuid(row, "actor")),
                Columns.instant(row, "happened_at"),
                row.getString("reason"));
    }
}
