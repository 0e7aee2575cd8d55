package org.waymark.assignment.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Audience;
import org.waymark.assignment.LateRule;
import org.waymark.assignment.Posted;
import org.waymark.assignment.Task;
import org.waymark.assignment.Window;
import org.waymark.base.jdbc.Columns;
import org.waymark.classroom.ClassroomId;
import org.waymark.classroom.Group;
import org.waymark.content.EditionId;
import org.waymark.content.QuizRules.Counting;
import org.waymark.identity.UserId;

/** An assignment as its table has it. */
final class AssignmentRow implements RowMapper<Posted> {

    static final String INSERT = """
            insert into assignment
                (id, token, classroom, course, kind, task, edition, audience, class_group, learner, opens_at, due_at,
                 closes_at, attempts, counting, late_rule, late_percent, late_rest, note, assigned_at, withdrawn_at, version)
            """;

    @Override
    public Posted mapRow(ResultSet row, int number) throws SQLException {
        return new Posted(
                assignment(row),
                new EditionId(Columns.uuid(row, "edition")),
                Columns.instant(row, "assigned_at"),
                Columns.instantIfAny(row, "withdrawn_at"));
    }

    static Assignment assignment(ResultSet row) throws SQLException {
        return new Assignment(
                new Assignment.Id(Columns.uuid(row, "id")),
                row.getString("token"),
                new ClassroomId(Columns.uuid(row, "classroom")),
                new Task(
                        Columns.slug(row, "course"),
                        Task.Kind.valueOf(row.getString("kind")),
                        Columns.slug(row, "task")),
                audience(row),
                window(row),
                Columns.numberIfAny(row, "attempts"),
                Optional.ofNullable(row.getString("counting")).map(Counting::valueOf),
                late(row),
                row.getString("note"),
                row.getInt("version"));
    }

    static Window window(ResultSet row) throws SQLException {
        return new Window(
                Columns.instantIfAny(row, "opens_at"),
                Columns.instantIfAny(row, "due_at"),
                Columns.instantIfAny(row, "closes_at"));
    }

    private static Audience audience(ResultSet row) throws SQLException {
        var kind = row.getString("audience");
        return switch (kind) {
            case "EVERYBODY" -> new Audience.Everybody();
            case "GROUP" -> new Audience.Members(new Group.Id(Columns.uuid(row, "class_group")));
            case "ONE" -> new Audience.One(new UserId(Columns.uuid(row, "learner")));
            default -> throw new IllegalStateException("no audience " + kind);
        };
    }

    private static LateRule late(ResultSet row) throws SQLException {
        var kind = row.getString("late_rule");
        return switch (kind) {
            case "COUNTS" -> new LateRule.Counts();
            case "LOSES" -> new LateRule.Loses(row.getInt("late_percent"), row.getInt("late_rest"));
            case "NOTHING" -> new LateRule.CountsNothing();
            default -> throw new IllegalStateException("no late rule " + kind);
        };
    }

    /** In the order of {@link #INSERT}. */
    static List<@Nullable Object> values(Posted posted) {
        var it = posted.assignment();
        return Arrays.asList(
                Columns.bytes(it.id().value()),
                it.token(),
                Columns.bytes(it.classroom().value()),
                it.task().course().value(),
                it.task().kind().name(),
                it.task().id().value(),
                Columns.bytes(posted.edition().value()),
                kind(it.audience()),
                group(it.audience()),
                learner(it.audience()),
                it.window().opens().map(Columns::utc).orElse(null),
                it.window().due().map(Columns::utc).orElse(null),
                it.window().closes().map(Columns::utc).orElse(null),
                it.attempts().orElse(null),
                it.counting().map(Enum::name).orElse(null),
                kind(it.late()),
                it.late() instanceof LateRule.Loses(var percent, var _) ? percent : null,
                it.late() instanceof LateRule.Loses(var _, var rest) ? rest : null,
                it.note(),
                Columns.utc(posted.since()),
                posted.withdrawnAt().map(Columns::utc).orElse(null),
                it.version());
    }

    static String kind(Audience audience) {
        return switch (audience) {
            case Audience.Everybody() -> "EVERYBODY";
            case Audience.Members _ -> "GROUP";
            case Audience.One _ -> "ONE";
        };
    }

    private static byte @Nullable [] group(Audience audience) {
        return audience instanceof Audience.Members(var group) ? Columns.bytes(group.value()) : null;
    }

    private static byte @Nullable [] learner(Audience audience) {
        return audience instanceof Audience.One(var learner) ? Columns.bytes(learner.value()) : null;
    }

    private static String kind(LateRule late) {
        return switch (late) {
            case LateRule.Counts() -> "COUNTS";
            case LateRule.Loses _ -> "LOSES";
            case LateRule.CountsNothing() -> "NOTHING";
        };
    }
}
