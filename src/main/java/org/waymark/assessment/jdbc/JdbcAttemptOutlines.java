package org.waymark.assessment.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.AttemptId;
import org.waymark.assessment.AttemptOutline;
import org.waymark.assessment.AttemptOutlines;
import org.waymark.assessment.AttemptsUnderWay;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.identity.UserId;
import org.waymark.question.Mark;

/** Attempts of many learners in the table {@code attempt}. */
@Repository
class JdbcAttemptOutlines implements AttemptOutlines, AttemptsUnderWay {

    private static final String THEIRS = "learner in (:learners) and course in (:courses) and quiz in (:quizzes)";

    private final JdbcClient jdbc;

    JdbcAttemptOutlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AttemptOutline> of(Collection<UserId> learners, Collection<Slug> courses, Collection<Slug> quizzes) {
        if (learners.isEmpty() || courses.isEmpty() || quizzes.isEmpty()) {
            return List.of();
        }
        return asked("""
                select id, token, learner, course, quiz, started_at, closes_at, finished_at, ended_at, earned, possible,
                       passed, provisional
                from attempt where
                """ + THEIRS + " order by started_at, id", learners, courses, quizzes)
                .query((row, _) -> outline(row))
                .list();
    }

    @Override
    public List<String> closing(Slug course, Collection<Slug> quizzes, Collection<UserId> learners) {
        if (learners.isEmpty() || quizzes.isEmpty()) {
            return List.of();
        }
        return asked(
                        "select token from attempt where " + THEIRS
                                + " and unfinished = 1 and closes_at is not null order by id",
                        learners,
                        List.of(course),
                        quizzes)
                .query((row, _) -> row.getString("token"))
                .list();
    }

    @Override
    public boolean anyThatEnds(Slug course, Slug quiz, Collection<UserId> learners) {
        return !learners.isEmpty()
                && asked(
                                        "select count(*) from attempt where " + THEIRS
                                                + " and unfinished = 1 and (closes_at is not null or due_at is not null)",
                                        learners,
                                        List.of(course),
                                        List.of(quiz))
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    private JdbcClient.StatementSpec asked(
            String sql, Collection<UserId> learners, Collection<Slug> courses, Collection<Slug> quizzes) {
        return jdbc.sql(sql)
                .param(
                        "learners",
                        learners.stream().map(it -> Columns.bytes(it.value())).toList())
                .param("courses", courses.stream().map(Slug::value).toList())
                .param("quizzes", quizzes.stream().map(Slug::value).toList());
    }

    private static AttemptOutline outline(ResultSet row) throws SQLException {
        return new AttemptOutline(
                new AttemptId(Columns.uuid(row, "id")),
                row.getString("token"),
                new UserId(Columns.uuid(row, "learner")),
                Columns.slug(row, "course"),
                Columns.slug(row, "quiz"),
                Columns.instant(row, "started_at"),
                instant(row, "closes_at"),
                done(row));
    }

    private static Optional<AttemptOutline.Done> done(ResultSet row) throws SQLException {
        var finished = instant(row, "finished_at");
        if (finished.isEmpty()) {
            return Optional.empty();
        }
        var result = new Attempt.Result(
                new Mark(row.getBigDecimal("earned"), row.getBigDecimal("possible")),
                row.getBoolean("passed"),
                row.getBoolean("provisional"),
                finished.get());
        return Optional.of(
                new AttemptOutline.Done(result, instant(row, "ended_at").orElse(finished.get())));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? Optional.empty() : Optional.of(Columns.instant(row, column));
    }
}
