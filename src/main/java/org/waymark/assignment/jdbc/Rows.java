package org.waymark.assignment.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.base.jdbc.Columns;

/** Many rows in one statement, and columns that may be null. */
final class Rows {

    /** Both databases take some 65,000 values in a statement. */
    private static final int AT_ONCE = 2_000;

    private Rows() {}

    /** Inserts rows; {@code into} names the table and its columns, each row has a value for each of them. */
    static void insert(JdbcClient jdbc, String into, List<@Nullable Object[]> rows) {
        for (var from = 0; from < rows.size(); from += AT_ONCE) {
            var some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            var places = some.stream()
                    .map(row -> "(" + String.join(", ", Collections.nCopies(row.length, "?")) + ")")
                    .collect(Collectors.joining(", "));
            var values = new ArrayList<@Nullable Object>();
            some.forEach(row -> Collections.addAll(values, row));
            jdbc.sql("insert into " + into + " values " + places)
                    .params(values.toArray())
                    .update();
        }
    }

    static List<byte[]> bytes(Collection<UUID> ids) {
        return ids.stream().distinct().map(Columns::bytes).toList();
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? Optional.empty() : Optional.of(Columns.instant(row, column));
    }

    static Optional<Integer> number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Integer.class));
    }
}
