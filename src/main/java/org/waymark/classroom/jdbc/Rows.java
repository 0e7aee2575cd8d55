package org.waymark.classroom.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.base.jdbc.Columns;

/** Many rows in one statement. */
final class Rows {

    /** Both databases take some 65,000 values in a statement. */
    private static final int AT_ONCE = 5_000;

    private Rows() {}

    /** Inserts rows; {@code into} names the table and its columns, each row has a value for each of them. */
    static void insert(JdbcClient jdbc, String into, Collection<List<?>> rows) {
        var all = List.copyOf(rows);
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            var places = some.stream()
                    .map(row -> "(" + String.join(", ", Collections.nCopies(row.size(), "?")) + ")")
                    .collect(Collectors.joining(", "));
            var values = new ArrayList<Object>();
            some.forEach(values::addAll);
            jdbc.sql("insert into " + into + " values " + places).params(values).update();
        }
    }

    static List<byte[]> bytes(Collection<UUID> ids) {
        return ids.stream().distinct().map(Columns::bytes).toList();
    }
}
