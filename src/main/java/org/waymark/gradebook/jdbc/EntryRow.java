package org.waymark.gradebook.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.base.jdbc.Columns;
import org.waymark.gradebook.Column;
import org.waymark.gradebook.Entry;
import org.waymark.gradebook.EntryChange;
import org.waymark.gradebook.Given;
import org.waymark.identity.UserId;

/** Rows of {@code gradebook_entry} and {@code gradebook_change}. */
final class EntryRow {

    static final String INSERT = "insert into gradebook_entry (column_id, learner, points, excused, remark, version)";

    static final String UPDATE =
            "points = values(points), excused = values(excused), remark = values(remark), version = values(version)";

    static final String INSERT_CHANGE = """
            insert into gradebook_change (column_id, learner, version, from_points, from_excused, from_remark,
                points, excused, remark, changed_by, changed_at, reason)
            """;

    private EntryRow() {}

    static List<@Nullable Object> values(Entry entry) {
        return Arrays.asList(
                Columns.bytes(entry.column().value()),
                Columns.bytes(entry.learner().value()),
                points(entry.given()),
                isExcused(entry.given()),
                entry.comment(),
                entry.version());
    }

    static List<@Nullable Object> values(EntryChange change) {
        return Arrays.asList(
                Columns.bytes(change.to().column().value()),
                Columns.bytes(change.to().learner().value()),
                change.to().version(),
                points(change.from().given()),
                isExcused(change.from().given()),
                change.from().comment(),
                points(change.to().given()),
                isExcused(change.to().given()),
                change.to().comment(),
                Columns.bytes(change.by().value()),
                Columns.utc(change.at()),
                change.reason());
    }

    private static @Nullable BigDecimal points(Given given) {
        return switch (given) {
            case Given.Points(var points) -> points;
            case Given.Excused _, Given.Nothing _ -> null;
        };
    }

    private static boolean isExcused(Given given) {
        return given instanceof Given.Excused;
    }

    static Entry entry(ResultSet row) throws SQLException {
        return entry(row, "", row.getInt("version"));
    }

    static EntryChange change(ResultSet row) throws SQLException {
        var version = row.getInt("version");
        return new EntryChange(
                entry(row, "from_", version - 1),
                entry(row, "", version),
                new UserId(Columns.uuid(row, "changed_by")),
                Columns.instant(row, "changed_at"),
                row.getString("reason"));
    }

    private static Entry entry(ResultSet row, String before, int version) throws SQLException {
        return new Entry(
                new Column.Id(Columns.uuid(row, "column_id")),
                new UserId(Columns.uuid(row, "learner")),
                given(row.getBigDecimal(before + "points"), row.getBoolean(before + "excused")),
                row.getString(before + "remark"),
                version);
    }

    private static Given given(@Nullable BigDecimal points, boolean excused) {
        if (points != null) {
            return new Given.Points(points);
        }
        return excused ? new Given.Excused() : new Given.Nothing();
    }
}
