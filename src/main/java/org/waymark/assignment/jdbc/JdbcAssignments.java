package org.waymark.assignment.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.AssignmentChange;
import org.waymark.assignment.Assignments;
import org.waymark.assignment.Concession;
import org.waymark.assignment.Extension;
import org.waymark.assignment.Posted;
import org.waymark.assignment.Task;
import org.waymark.assignment.Theirs;
import org.waymark.base.Ids;
import org.waymark.base.jdbc.Columns;
import org.waymark.base.jdbc.Rows;
import org.waymark.classroom.ClassroomId;
import org.waymark.classroom.Group;
import org.waymark.content.EditionId;
import org.waymark.identity.UserId;

/** Assignments in the tables {@code assignment} and {@code assignment_change}. */
@Repository
class JdbcAssignments implements Assignments {

    /**
     * What learners are to do, of classes that go on. Whose it is stands in the tables of classes: they are asked along, because a start
     * of a quiz has one statement for this and no more.
     */
    private static final String IN_FORCE = """
            select assignment.*, enrolment.learner as whose, concession.due_at as own_due, concession.closes_at as own_closes,
                   concession.attempts as own_attempts, concession.excused, concession.version as own_version
            from enrolment
            join classroom on classroom.id = enrolment.classroom and classroom.archived_at is null
            join assignment on assignment.classroom = classroom.id and assignment.withdrawn_at is null
            left join concession on concession.assignment = assignment.id and concession.learner = enrolment.learner
            where enrolment.learner in (:learners) and {in}
              and (assignment.audience = 'EVERYBODY'
                   or (assignment.audience = 'ONE' and assignment.learner = enrolment.learner)
                   or (assignment.audience = 'GROUP'
                       and exists (select 1 from classroom_group_member
                                   where class_group = assignment.class_group and learner = enrolment.learner)))
            """;

    private static final String IS_IN = "enrolment.state = 'IN'";

    private static final String HAS_GONE =
            "enrolment.state <> 'IN' and enrolment.was_in = true and enrolment.since >= :since";

    /** What an assignment is for stays: its class and its task. */
    private static final int FIRST_THAT_CHANGES = 6;

    private final JdbcClient jdbc;

    JdbcAssignments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(List<Posted> posted, List<AssignmentChange> changes) {
        Rows.insert(
                jdbc,
                AssignmentRow.INSERT,
                posted.stream().map(AssignmentRow::values).toList());
        note(changes);
    }

    @Override
    public void keep(Posted posted, AssignmentChange change) {
        var values = AssignmentRow.values(posted);
        jdbc.sql("""
                update assignment
                set edition = ?, audience = ?, class_group = ?, learner = ?, opens_at = ?, due_at = ?, closes_at = ?,
                    attempts = ?, counting = ?, late_rule = ?, late_percent = ?, late_rest = ?, note = ?,
                    assigned_at = ?, withdrawn_at = ?, version = ?
                where id = ?
                """)
                .params(values.subList(FIRST_THAT_CHANGES, values.size()))
                .param(Columns.bytes(posted.assignment().id().value()))
                .update();
        note(List.of(change));
    }

    private void note(List<AssignmentChange> changes) {
        Rows.insert(jdbc, """
                insert into assignment_change (id, assignment, what, version, opens_at, due_at, closes_at, attempts, actor,
                    happened_at, reason)
                """, changes.stream().map(JdbcAssignments::values).toList());
    }

    private static List<@Nullable Object> values(AssignmentChange change) {
        return Arrays.asList(
                Columns.bytes(Ids.timeOrdered(change.at())),
                Columns.bytes(change.assignment().value()),
                change.what().name(),
                change.version(),
                change.window().opens().map(Columns::utc).orElse(null),
                change.window().due().map(Columns::utc).orElse(null),
                change.window().closes().map(Columns::utc).orElse(null),
                change.attempts().orElse(null),
                Columns.bytes(change.by().value()),
                Columns.utc(change.at()),
                change.reason());
    }

    @Override
    public Optional<Posted> find(ClassroomId classroom, String token) {
        return jdbc.sql("select * from assignment where token = :token and classroom = :classroom")
                .param("token", token)
                .param("classroom", Columns.bytes(classroom.value()))
                .query(new AssignmentRow())
                .optional();
    }

    @Override
    public List<Posted> of(ClassroomId classroom) {
        return jdbc.sql("select * from assignment where classroom = :classroom order by assigned_at, id")
                .param("classroom", Columns.bytes(classroom.value()))
                .query(new AssignmentRow())
                .list();
    }

    @Override
    public List<Theirs> inForceFor(UserId learner) {
        return jdbc.sql(IN_FORCE.replace("{in}", IS_IN))
                .param("learners", List.of(Columns.bytes(learner.value())))
                .query((row, _) -> theirs(row))
                .list();
    }

    @Override
    public List<Theirs> inForceFor(Collection<UserId> learners, Collection<Task> tasks) {
        return inForce(IS_IN, learners, tasks, new HashMap<>());
    }

    @Override
    public List<Theirs> inForceWhereGone(UserId learner, Instant since, Collection<Task> tasks) {
        return inForce(HAS_GONE, List.of(learner), tasks, new HashMap<>(Map.of("since", Columns.utc(since))));
    }

    private List<Theirs> inForce(
            String in, Collection<UserId> learners, Collection<Task> tasks, Map<String, Object> values) {
        if (learners.isEmpty() || tasks.isEmpty()) {
            return List.of();
        }
        values.put("learners", Columns.bytes(learners, UserId::value));
        var these = new ArrayList<String>();
        for (var task : tasks) {
            var number = these.size();
            these.add(
                    "(assignment.course = :course%1$d and assignment.kind = :kind%1$d and assignment.task = :task%1$d)"
                            .formatted(number));
            values.put("course" + number, task.course().value());
            values.put("kind" + number, task.kind().name());
            values.put("task" + number, task.id().value());
        }
        return jdbc.sql(IN_FORCE.replace("{in}", in) + "and (" + String.join(" or ", these) + ")")
                .params(values)
                .query((row, _) -> theirs(row))
                .list();
    }

    private static Theirs theirs(ResultSet row) throws SQLException {
        var assignment = AssignmentRow.assignment(row);
        var learner = new UserId(Columns.uuid(row, "whose"));
        var extension = new Extension(
                Columns.instantIfAny(row, "own_due"),
                Columns.instantIfAny(row, "own_closes"),
                Columns.numberIfAny(row, "own_attempts"));
        return new Theirs(
                assignment,
                new Concession(
                        assignment.id(), learner, extension, row.getBoolean("excused"), row.getInt("own_version")));
    }

    @Override
    public boolean isAnyFor(Group.Id group) {
        return jdbc.sql("select count(*) from assignment where class_group = :group and withdrawn_at is null")
                        .param("group", Columns.bytes(group.value()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public List<AssignmentChange> changes(Assignment.Id assignment) {
        return jdbc.sql("""
                select * from assignment_change where assignment = :assignment order by happened_at desc, version desc
                """)
                .param("assignment", Columns.bytes(assignment.value()))
                .query((row, _) -> change(row))
                .list();
    }

    private static AssignmentChange change(ResultSet row) throws SQLException {
        return new AssignmentChange(
                new Assignment.Id(Columns.uuid(row, "assignment")),
                AssignmentChange.What.valueOf(row.getString("what")),
                row.getInt("version"),
                AssignmentRow.window(row),
                Columns.numberIfAny(row, "attempts"),
                new UserId(Columns.uuid(row, "actor")),
                Columns.instant(row, "happened_at"),
                row.getString("reason"));
    }

    @Override
    public Map<Assignment.Id, EditionId> editions(Collection<Assignment.Id> assignments) {
        if (assignments.isEmpty()) {
            return Map.of();
        }
        return Rows.map(
                jdbc.sql("select id, edition from assignment where id in (:ids)")
                        .param("ids", Columns.bytes(assignments, Assignment.Id::value)),
                (row, _) -> Map.entry(
                        new Assignment.Id(Columns.uuid(row, "id")), new EditionId(Columns.uuid(row, "edition"))));
    }

    @Override
    public List<ClassroomId> withNews(Span begun, Span due) {
        return jdbc.sql("""
                select assignment.classroom from assignment
                join classroom on classroom.id = assignment.classroom and classroom.archived_at is null
                where assignment.withdrawn_at is null
                  and ((assignment.assigned_at > :after and assignment.assigned_at <= :until)
                       or (assignment.opens_at > :after and assignment.opens_at <= :until)
                       or (assignment.due_at > :dueAfter and assignment.due_at <= :dueUntil)
                       or assignment.id in (select assignment from concession
                                            where due_at > :dueAfter and due_at <= :dueUntil))
                group by assignment.classroom
                order by assignment.classroom
                """)
                .param("after", Columns.utc(begun.after()))
                .param("until", Columns.utc(begun.until()))
                .param("dueAfter", Columns.utc(due.after()))
                .param("dueUntil", Columns.utc(due.until()))
                .query((row, _) -> new ClassroomId(Columns.uuid(row, "classroom")))
                .list();
    }
}
