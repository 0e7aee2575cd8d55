package org.waymark.assignment.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Concession;
import org.waymark.assignment.ConcessionChange;
import org.waymark.assignment.Concessions;
import org.waymark.assignment.Extension;
import org.waymark.base.Ids;
import org.waymark.base.jdbc.Columns;
import org.waymark.classroom.ClassroomId;
import org.waymark.identity.UserId;

/** What was granted to single learners in the tables {@code concession} and {@code concession_change}. */
@Repository
class JdbcConcessions implements Concessions {

    private final JdbcClient jdbc;

    JdbcConcessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Concession> of(Assignment.Id assignment, UserId learner) {
        return jdbc.sql("select * from concession where assignment = :assignment and learner = :learner")
                .param("assignment", Columns.bytes(assignment.value()))
                .param("learner", Columns.bytes(learner.value()))
                .query((row, _) -> concession(row))
                .optional();
    }

    @Override
    public List<Concession> of(ClassroomId classroom) {
        return jdbc.sql("""
                select concession.* from concession join assignment on assignment.id = concession.assignment
                where assignment.classroom = :classroom
                """)
                .param("classroom", Columns.bytes(classroom.value()))
                .query((row, _) -> concession(row))
                .list();
    }

    @Override
    public List<Concession> of(UserId learner) {
        return jdbc.sql("select * from concession where learner = :learner")
                .param("learner", Columns.bytes(learner.value()))
                .query((row, _) -> concession(row))
                .list();
    }

    private static Concession concession(ResultSet row) throws SQLException {
        return new Concession(
                new Assignment.Id(Columns.uuid(row, "assignment")),
                new UserId(Columns.uuid(row, "learner")),
                extension(row),
                row.getBoolean("excused"),
                row.getInt("version"));
    }

    private static Extension extension(ResultSet row) throws SQLException {
        return new Extension(
                Columns.instantIfAny(row, "due_at"),
                Columns.instantIfAny(row, "closes_at"),
                Columns.numberIfAny(row, "attempts"));
    }

    @Override
    public void keep(Concession concession, ConcessionChange change) {
        jdbc.sql("""
                insert into concession (assignment, learner, due_at, closes_at, attempts, excused, version)
                values (:assignment, :learner, :due, :closes, :attempts, :excused, :version)
                on duplicate key update due_at = values(due_at), closes_at = values(closes_at),
                                        attempts = values(attempts), excused = values(excused),
                                        version = values(version)
                """)
                .param("assignment", Columns.bytes(concession.assignment().value()))
                .param("learner", Columns.bytes(concession.learner().value()))
                .param("due", concession.extension().due().map(Columns::utc).orElse(null))
                .param(
                        "closes",
                        concession.extension().closes().map(Columns::utc).orElse(null))
                .param("attempts", concession.extension().attempts().orElse(null))
                .param("excused", concession.excused())
                .param("version", concession.version())
                .update();
        jdbc.sql("""
                insert into concession_change (id, assignment, learner, what, due_at, closes_at, attempts, actor,
                                               happened_at, reason)
                values (:id, :assignment, :learner, :what, :due, :closes, :attempts, :actor, :at, :reason)
                """)
                .param("id", Columns.bytes(Ids.timeOrdered(change.at())))
                .param("assignment", Columns.bytes(change.assignment().value()))
                .param("learner", Columns.bytes(change.learner().value()))
                .param("what", change.what().name())
                .param("due", change.extension().due().map(Columns::utc).orElse(null))
                .param("closes", change.extension().closes().map(Columns::utc).orElse(null))
                .param("attempts", change.extension().attempts().orElse(null))
                .param("actor", Columns.bytes(change.by().value()))
                .param("at", Columns.utc(change.at()))
                .param("reason", change.reason())
                .update();
    }

    @Override
    public List<ConcessionChange> changes(Assignment.Id assignment) {
        return jdbc.sql("""
                select * from concession_change where assignment = :assignment order by happened_at desc, id desc
                """)
                .param("assignment", Columns.bytes(assignment.value()))
                .query((row, _) -> change(row))
                .list();
    }

    private static ConcessionChange change(ResultSet row) throws SQLException {
        return new ConcessionChange(
                new Assignment.Id(Columns.uuid(row, "assignment")),
                new UserId(Columns.uuid(row, "learner")),
                ConcessionChange.What.valueOf(row.getString("what")),
                extension(row),
                new UserId(Columns.uuid(row, "actor")),
                Columns.instant(row, "happened_at"),
                row.getString("reason"));
    }
}
