package org.waymark.interchange;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number counted from 1, as spreadsheets and editors show it
 */
public record TableRow(int number, List<String> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** What stands in a column, counted from 0; nothing behind the last cell. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    Spot at(int column) {
        return new Spot(number, column + 1);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
