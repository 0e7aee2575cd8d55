package org.waymark.interchange;

import java.util.List;
import org.waymark.base.Problem;

/**
 * What reading a table gave.
 *
 * @param rows without blank ones; none where the table could not be read
 */
public record TableReading(List<TableRow> rows, List<Problem> problems) {

    /** More rows than this are not read. */
    public static final int MOST_ROWS = GiftReader.MOST_QUESTIONS + 1;

    /** More cells than this no row has. */
    public static final int MOST_CELLS = 100;

    /** More characters than this no cell has. */
    public static final int LONGEST_CELL = 20_000;

    public TableReading {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }
}
