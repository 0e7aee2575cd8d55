package org.waymark.base.jdbc;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many rows written in one statement. */
public final class Rows {

    /** A statement with more would be too long for a server as it is usually set. */
    private static final int MOST = 500;

    private Rows() {}

    /** Inserts rows {@code into} a table: {@code insert into some_table (a, b)}, and each row has a value for each of these columns. */
    public static void insert(JdbcClient jdbc, String into, List<? extends List<? extends @Nullable Object>> rows) {
        for (var from = 0; from < rows.size(); from += MOST) {
            var some = rows.subList(from, Math.min(rows.size(), from + MOST));
            var one = some.getFirst().stream().map(_ -> "?").collect(Collectors.joining(", ", "(", ")"));
            var values = some.stream().map(_ -> one).collect(Collectors.joining(", "));
            jdbc.sql(into + " values " + values)
                    .params(some.stream()
                            .<@Nullable Object>flatMap(List::stream)
                            .toList())
                    .update();
        }
    }
}
