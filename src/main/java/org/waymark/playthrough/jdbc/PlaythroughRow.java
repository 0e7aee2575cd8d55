package org.waymark.playthrough.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.waymark.base.jdbc.Columns;
import org.waymark.content.EditionId;
import org.waymark.identity.UserId;
import org.waymark.playthrough.KeptStep;
import org.waymark.playthrough.Playthrough;
import org.waymark.playthrough.PlaythroughId;

/** A playthrough as its table has it: its steps stand in another one. */
final class PlaythroughRow implements RowMapper<Playthrough> {

    @Override
    public Playthrough mapRow(ResultSet row, int number) throws SQLException {
        return new Playthrough(
                new PlaythroughId(Columns.uuid(row, "id")),
                row.getString("token"),
                new UserId(Columns.uuid(row, "learner")),
                new EditionId(Columns.uuid(row, "edition")),
                Columns.slug(row, "course"),
                Columns.slug(row, "scenario"),
                List.of(),
                Columns.instant(row, "started_at"),
                new Playthrough.Timing(row.getBoolean("without_time"), Columns.instantIfAny(row, "decide_by")),
                Columns.instantIfAny(row, "left_at"),
                result(row));
    }

    static Optional<Playthrough.Result> result(ResultSet row) throws SQLException {
        return row.getObject("finished_at") == null
                ? Optional.empty()
                : Optional.of(new Playthrough.Result(
                        Columns.slug(row, "ending"),
                        row.getBigDecimal("score"),
                        row.getInt("waiting"),
                        row.getBoolean("passed"),
                        Columns.instant(row, "finished_at")));
    }

    static Playthrough with(List<KeptStep> steps, Playthrough it) {
        return new Playthrough(
                it.id(),
                it.token(),
                it.learner(),
                it.edition(),
                it.course(),
                it.scenario(),
                steps,
                it.startedAt(),
                it.timing(),
                it.leftAt(),
                it.result());
    }
}
