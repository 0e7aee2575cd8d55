package org.waymark.assessment.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.waymark.base.jdbc.Doings;
import org.waymark.identity.UserId;
import org.waymark.question.Mark;

/** Attempts of many learners in the table {@code attempt}. */
@Repository
class JdbcAttemptOutlines implements AttemptOutlines, AttemptsUnderWay {

    private static final String THEIRS = "learner in (:learners) and course in (:courses) and quiz in (:parts)";

    private final JdbcClient jdbc;

    JdbcAttemptOutlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AttemptOutline> of(Collection<UserId> learners, Collection<Slug> courses, Collection<Slug> quizzes) {
        return Doings.of(learners, UserId::value, courses, quizzes)
                .list(jdbc.sql("""
                select id, token, learner, course, quiz, started_at, closes_at, finished_at, ended_at, earned, possible,
                       passed, provisional
                from attempt where
                """ + THEIRS + " order by started_at, id"), (row, _) -> outline(row));
    }

    @Override
    public List<String> closing(Slug course, Collection<Slug> quizzes, Collection<UserId> learners) {
        return Doings.of(learners, UserId::value, List.of(course), quizzes)
                .list(
                        jdbc.sql("select token from attempt where " + THEIRS
                                + " and unfinished = 1 and closes_at is not null order by id"),
                        (row, _) -> row.getString("token"));
    }

    @Override
    public boolean anyThatEnds(Slug course, Slug quiz, Collection<UserId> learners) {
        return Doings.of(learners, UserId::value, List.of(course), List.of(quiz))
                .list(
                        jdbc.sql("select count(*) as running from attempt where " + THEIRS
                                + " and unfinished = 1 and (closes_at is not null or due_at is not null)"),
                        (row, _) -> row.getInt("running"))
                .stream()
                .anyMatch(running -> running > 0);
    }

    private static AttemptOutline outline(ResultSet row) throws SQLException {
        return new AttemptOutline(
                new AttemptId(Columns.uuid(row, "id")),
                row.getString("token"),
                new UserId(Columns.uuid(row, "learner")),
                Columns.slug(row, "course"),
                Columns.slug(row, "quiz"),
                Columns.instant(row, "started_at"),
                Columns.instantIfAny(row, "closes_at"),
                done(row));
    }

    private static Optional<AttemptOutline.Done> done(ResultSet row) throws SQLException {
        var finished = Columns.instantIfAny(row, "finished_at");
        if (finished.isEmpty()) {
            return Optional.empty();
        }
        var result = new Attempt.Result(
                new Mark(row.getBigDecimal("earned"), row.getBigDecimal("possible")),
                row.getBoolean("passed"),
                row.getBoolean("provisional"),
                finished.get());
        return Optional.of(new AttemptOutline.Done(
                result, Columns.instantIfAny(row, "ended_at").orElse(finished.get())));
    }
}
