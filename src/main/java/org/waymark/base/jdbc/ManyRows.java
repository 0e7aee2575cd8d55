package org.waymark.base.jdbc;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many rows kept at once: some hundreds with each statement. */
public final class ManyRows {

    private static final int AT_ONCE = 500;

    private ManyRows() {}

    /** Inserts rows with values for these columns; a value that is missing is {@code null}. */
    public static void insert(JdbcClient jdbc, String table, List<String> columns, List<List<?>> rows) {
        var row = "(" + String.join(", ", columns.stream().map(_ -> "?").toList()) + ")";
        var insert = "insert into " + table + " (" + String.join(", ", columns) + ") values ";
        for (var from = 0; from < rows.size(); from += AT_ONCE) {
            var some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            var values = IntStream.range(0, some.size()).mapToObj(_ -> row).collect(Collectors.joining(", "));
            var parameters =
                    some.stream().flatMap(List::stream).map(it -> (Object) it).toList();
            jdbc.sql(insert + values).params(parameters).update();
        }
    }
}
