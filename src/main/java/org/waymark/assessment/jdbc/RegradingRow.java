package org.waymark.assessment.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.waymark.assessment.Regrading;
import org.waymark.assessment.RegradingId;
import org.waymark.base.jdbc.Columns;
import org.waymark.content.EditionId;
import org.waymark.identity.UserId;

/** A regrading as its table has it. */
final class RegradingRow implements RowMapper<Regrading> {

    @Override
    public Regrading mapRow(ResultSet row, int number) throws SQLException {
        return new Regrading(
                new RegradingId(Columns.uuid(row, "id")),
                Columns.slug(row, "course"),
                Columns.slug(row, "quiz"),
                row.getInt("number"),
                new EditionId(Columns.uuid(row, "edition")),
                new UserId(Columns.uuid(row, "done_by")),
                Columns.instant(row, "done_at"),
                row.getString("reason"),
                new Regrading.Tally(row.getInt("attempts"), row.getInt("gaining"), row.getInt("losing")),
                undone(row));
    }

    private static Optional<Regrading.Undone> undone(ResultSet row) throws SQLException {
        return row.getObject("undone_at") == null
                ? Optional.empty()
                : Optional.of(new Regrading.Undone(
                        new UserId(Columns.uuid(row, "undone_by")), Columns.instant(row, "undone_at")));
    }
}
