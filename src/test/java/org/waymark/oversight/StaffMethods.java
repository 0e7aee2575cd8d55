package org.waymark.oversight;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One row for each public method that the staff may call. A new method needs one, or a reason why not. */
final class StaffMethods {

    static final Map<String, Row> ROWS = all();

    private StaffMethods() {}

    private static Map<String, Row> all() {
        var rows = new TreeMap<String, Row>();
        Stream.of(
                        MarkingRows.ROWS,
                        AttemptRows.ROWS,
                        AllowanceRows.ROWS,
                        PlayingRows.ROWS,
                        AccountRows.ROWS,
                        AuthoringRows.ROWS)
                .forEach(rows::putAll);
        return rows;
    }
}
