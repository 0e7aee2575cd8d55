package org.waymark.assessment.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.waymark.assessment.Accommodation;
import org.waymark.assessment.Allowances;
import org.waymark.assessment.Granted;
import org.waymark.assessment.LearnerGroup;
import org.waymark.assessment.QuizOverride;
import org.waymark.assessment.QuizOverride.Recipient;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.base.jdbc.Rows;
import org.waymark.identity.UserId;

/** Accommodations and overrides in the tables {@code accommodation} and {@code quiz_override}. */
@Repository
class JdbcAllowances implements Allowances {

    private final JdbcClient jdbc;

    JdbcAllowances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Accommodation of(UserId learner) {
        return jdbc.sql("select * from accommodation where learner = :learner")
                .param("learner", Columns.bytes(learner.value()))
                .query((row, _) -> accommodation(row))
                .optional()
                .orElse(Accommodation.NONE);
    }

    @Override
    public Map<UserId, Accommodation> of(Collection<UserId> learners) {
        if (learners.isEmpty()) {
            return Map.of();
        }
        return Rows.map(
                jdbc.sql("select * from accommodation where learner in (:learners)")
                        .param("learners", Columns.bytes(learners, UserId::value)),
                (row, _) -> Map.entry(new UserId(Columns.uuid(row, "learner")), accommodation(row)));
    }

    private static Accommodation accommodation(ResultSet row) throws SQLException {
        return new Accommodation(
                row.getInt("extra_time"),
                row.getInt("extra_attempts"),
                row.getBoolean("pauses"),
                row.getBoolean("larger_type"));
    }

    @Override
    public Granted granted(UserId learner) {
        return jdbc.sql("select * from accommodation where learner = :learner")
                .param("learner", Columns.bytes(learner.value()))
                .query((row, _) -> new Granted(accommodation(row), row.getInt("version")))
                .optional()
                .orElse(Granted.NOTHING);
    }

    @Override
    public boolean keep(UserId learner, Accommodation accommodation, int version) {
        var sql = version == 0 ? """
                insert into accommodation (learner, extra_time, extra_attempts, pauses, larger_type, version)
                values (:learner, :time, :attempts, :pauses, :larger, :next)""" : """
                update accommodation set extra_time = :time, extra_attempts = :attempts, pauses = :pauses,
                                         larger_type = :larger, version = :next
                where learner = :learner and version = :version""";
        return isDone(jdbc.sql(sql)
                .param("learner", Columns.bytes(learner.value()))
                .param("time", accommodation.extraTime())
                .param("attempts", accommodation.extraAttempts())
                .param("pauses", accommodation.pauses())
                .param("larger", accommodation.largerType())
                .param("version", version)
                .param("next", version + 1));
    }

    /** Somebody else may have made it first, or changed it. */
    private static boolean isDone(StatementSpec statement) {
        try {
            return statement.update() > 0;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    @Override
    public List<QuizOverride> overrides(UserId learner, Slug course, Slug quiz) {
        return jdbc.sql("""
                select * from quiz_override
                where course = :course and quiz = :quiz
                  and (learner = :learner
                       or learner_group in (select learner_group from learner_group_member where learner = :learner))
                order by id
                """)
                .param("learner", Columns.bytes(learner.value()))
                .param("course", course.value())
                .param("quiz", quiz.value())
                .query((row, _) -> override(row))
                .list();
    }

    @Override
    public List<QuizOverride> overrides(UserId learner, Collection<Slug> courses) {
        if (courses.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                select * from quiz_override
                where course in (:courses)
                  and (learner = :learner
                       or learner_group in (select learner_group from learner_group_member where learner = :learner))
                order by id
                """)
                .param("learner", Columns.bytes(learner.value()))
                .param("courses", courses.stream().map(Slug::value).toList())
                .query((row, _) -> override(row))
                .list();
    }

    @Override
    public List<QuizOverride> overrides(Slug course, Slug quiz) {
        return jdbc.sql("select * from quiz_override where course = :course and quiz = :quiz order by id")
                .param("course", course.value())
                .param("quiz", quiz.value())
                .query((row, _) -> override(row))
                .list();
    }

    @Override
    public Optional<QuizOverride> override(QuizOverride.Id id) {
        return jdbc.sql("select * from quiz_override where id = :id")
                .param("id", Columns.bytes(id.value()))
                .query((row, _) -> override(row))
                .optional();
    }

    @Override
    public Optional<QuizOverride> override(Slug course, Slug quiz, Recipient recipient) {
        var whose = recipient instanceof Recipient.One ? "learner" : "learner_group";
        return jdbc
                .sql("select * from quiz_override where course = :course and quiz = :quiz and " + whose
                        + " = :whose order by id")
                .param("course", course.value())
                .param("quiz", quiz.value())
                .param("whose", Columns.bytes(idOf(recipient)))
                .query((row, _) -> override(row))
                .list()
                .stream()
                .findFirst();
    }

    private static UUID idOf(Recipient recipient) {
        return switch (recipient) {
            case Recipient.One(var learner) -> learner.value();
            case Recipient.Group(var group) -> group.value();
        };
    }

    @Override
    public boolean keep(QuizOverride override) {
        var sql = override.version() == 0 ? """
                insert into quiz_override (id, course, quiz, learner, learner_group, opens_at, closes_at, limit_seconds,
                                           attempts, version)
                values (:id, :course, :quiz, :learner, :group, :opens, :closes, :limit, :attempts, :next)""" : """
                update quiz_override set course = :course, quiz = :quiz, learner = :learner, learner_group = :group,
                                         opens_at = :opens, closes_at = :closes, limit_seconds = :limit,
                                         attempts = :attempts, version = :next
                where id = :id and version = :version""";
        return isDone(jdbc.sql(sql)
                .param("id", Columns.bytes(override.id().value()))
                .param("course", override.course().value())
                .param("quiz", override.quiz().value())
                .param(
                        "learner",
                        override.recipient() instanceof Recipient.One(var learner)
                                ? Columns.bytes(learner.value())
                                : null)
                .param(
                        "group",
                        override.recipient() instanceof Recipient.Group(var group)
                                ? Columns.bytes(group.value())
                                : null)
                .param("opens", override.opens().map(Columns::utc).orElse(null))
                .param("closes", override.closes().map(Columns::utc).orElse(null))
                .param("limit", override.limit().map(Duration::toSeconds).orElse(null))
                .param("attempts", override.attempts().orElse(null))
                .param("version", override.version())
                .param("next", override.version() + 1));
    }

    @Override
    public boolean remove(QuizOverride.Id override, int version) {
        return isDone(jdbc.sql("delete from quiz_override where id = :id and version = :version")
                .param("id", Columns.bytes(override.value()))
                .param("version", version));
    }

    private static QuizOverride override(ResultSet row) throws SQLException {
        var recipient = row.getBytes("learner") == null
                ? new Recipient.Group(new LearnerGroup.Id(Columns.uuid(row, "learner_group")))
                : new Recipient.One(new UserId(Columns.uuid(row, "learner")));
        return new QuizOverride(
                new QuizOverride.Id(Columns.uuid(row, "id")),
                new Slug(row.getString("course")),
                new Slug(row.getString("quiz")),
                recipient,
                Columns.instantIfAny(row, "opens_at"),
                Columns.instantIfAny(row, "closes_at"),
                Optional.ofNullable(row.getObject("limit_seconds", Long.class)).map(Duration::ofSeconds),
                Columns.numberIfAny(row, "attempts"),
                row.getInt("version"));
    }
}
