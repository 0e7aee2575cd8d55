package org.waymark.gradebook.files;

import java.math.BigDecimal;
import java.util.List;

/**
 * A gradebook as rows and columns.
 *
 * @param name of the sheet
 * @param head what the columns are called
 */
public record GradesTable(String name, List<String> head, List<List<Value>> rows) {

    /** What stands in a place. */
    public sealed interface Value {

        /** Words, never anything that is reckoned with. */
        record Words(String words) implements Value {}

        /** A figure. */
        record Figure(BigDecimal figure) implements Value {}

        /** Nothing. */
        record Blank() implements Value {}
    }

    public GradesTable {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
