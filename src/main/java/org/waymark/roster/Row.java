package org.waymark.roster;

import java.util.List;

/**
 * A row of a list.
 *
 * @param number of the line on which it begins, from 1
 * @param quoteOpen whether a quotation mark in it is never closed; then what follows it was read as it stands
 */
public record Row(int number, List<String> cells, boolean quoteOpen) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell in this column, from 0; short rows have empty ones. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Also where there is nothing but what separates cells. */
    boolean isBlank() {
        return cells.stream()
                .flatMapToInt(String::chars)
                .allMatch(it -> Character.isWhitespace(it) || it == ';' || it == ',');
    }
}
