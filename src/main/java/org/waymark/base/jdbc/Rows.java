package org.waymark.base.jdbc;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many rows at once: written in one statement, or read as a map. */
public final class Rows {

    /** Both databases take some 65,000 values in a statement. */
    private static final int VALUES_AT_ONCE = 60_000;

    private Rows() {}

    /** Inserts rows {@code into} a table: {@code insert into some_table (a, b)}, and each row has a value for each of these columns. */
    public static void insert(JdbcClient jdbc, String into, List<? extends List<? extends @Nullable Object>> rows) {
        write(jdbc, into, rows, "");
    }

    /** As {@link #insert}; a row that is there already is updated: {@code a = values(a), b = values(b)}. */
    public static void upsert(
            JdbcClient jdbc, String into, List<? extends List<? extends @Nullable Object>> rows, String update) {
        write(jdbc, into, rows, " on duplicate key update " + update);
    }

    /** What a query tells of each, where it tells of each once. */
    public static <K, V> Map<K, V> map(JdbcClient.StatementSpec query, RowMapper<Map.Entry<K, V>> entry) {
        return query.query(entry).list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static void write(
            JdbcClient jdbc, String into, List<? extends List<? extends @Nullable Object>> rows, String end) {
        if (rows.isEmpty()) {
            return;
        }
        var width = rows.getFirst().size();
        var one = Collections.nCopies(width, "?").stream().collect(Collectors.joining(", ", "(", ")"));
        var atOnce = VALUES_AT_ONCE / width;
        for (var from = 0; from < rows.size(); from += atOnce) {
            var some = rows.subList(from, Math.min(rows.size(), from + atOnce));
            var values = some.stream().map(_ -> one).collect(Collectors.joining(", "));
            jdbc.sql(into + " values " + values + end)
                    .params(some.stream()
                            .<@Nullable Object>flatMap(List::stream)
                            .toList())
                    .update();
        }
    }
}
