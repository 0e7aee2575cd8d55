package org.waymark.assessment.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.AttemptEvent;
import org.waymark.assessment.AttemptId;
import org.waymark.assessment.Terms;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.content.EditionId;
import org.waymark.identity.UserId;
import org.waymark.question.Mark;

/** An attempt as its table has it: its events stand in another one. */
final class AttemptRow implements RowMapper<Attempt> {

    @Override
    public Attempt mapRow(ResultSet row, int number) throws SQLException {
        return new Attempt(
                new AttemptId(Columns.uuid(row, "id")),
                row.getString("token"),
                new UserId(Columns.uuid(row, "learner")),
                new EditionId(Columns.uuid(row, "edition")),
                new Slug(row.getString("course")),
                new Slug(row.getString("quiz")),
                row.getLong("seed"),
                Arrays.stream(row.getString("items").split(" ")).map(Slug::new).toList(),
                terms(row),
                row.getInt("generation"),
                row.getInt("order_seen"),
                List.of(),
                Columns.instant(row, "started_at"),
                result(row));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        return new Terms(
                Optional.ofNullable(row.getObject("limit_seconds", Long.class)).map(Duration::ofSeconds),
                Columns.instantIfAny(row, "closes_at"),
                Duration.ofSeconds(row.getLong("grace_seconds")),
                row.getBoolean("pausable"));
    }

    private static Optional<Attempt.Result> result(ResultSet row) throws SQLException {
        if (row.getObject("finished_at") == null) {
            return Optional.empty();
        }
        var mark = new Mark(row.getBigDecimal("earned"), row.getBigDecimal("possible"));
        return Optional.of(new Attempt.Result(
                mark, row.getBoolean("passed"), row.getBoolean("provisional"), Columns.instant(row, "finished_at")));
    }

    static Attempt with(List<AttemptEvent> events, Attempt attempt) {
        return new Attempt(
                attempt.id(),
                attempt.token(),
                attempt.learner(),
                attempt.edition(),
                attempt.course(),
                attempt.quiz(),
                attempt.seed(),
                attempt.items(),
                attempt.terms(),
                attempt.generation(),
                attempt.orderSeen(),
                events,
                attempt.startedAt(),
                attempt.result());
    }
}
