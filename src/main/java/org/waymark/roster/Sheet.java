package org.waymark.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A list as it was read.
 *
 * @param headed whether its first row names the columns
 * @param columns what stands in each
 * @param rows all of them, the first one included
 * @param cut whether there are more rows than were read
 */
public record Sheet(Separator separator, boolean headed, List<Column> columns, List<Row> rows, boolean cut) {

    /** Learners that one list can bring. */
    public static final int MOST = Rows.MOST - 1;

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Guesses how the list is meant. */
    public static Sheet of(String letters) {
        return of(letters, Separator.of(letters));
    }

    /** With this between the cells; the columns are guessed. */
    public static Sheet of(String letters, Separator separator) {
        var read = Rows.of(letters, separator);
        var headed = read.rows().stream()
                .limit(1)
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> Column.headed(cell).isPresent());
        return new Sheet(separator, headed, columns(read.rows(), headed), read.rows(), read.tooMany());
    }

    /** The same rows, with or without one that names the columns. */
    public Sheet with(boolean firstNamesColumns) {
        return new Sheet(separator, firstNamesColumns, columns(rows, firstNamesColumns), rows, cut);
    }

    /** The same rows with something else in a column; what only one column can hold moves there. */
    public Sheet with(int column, Column content) {
        var changed = new ArrayList<>(columns);
        if (content != Column.IGNORED) {
            changed.replaceAll(it -> it == content ? Column.IGNORED : it);
        }
        changed.set(column, content);
        return new Sheet(separator, headed, changed, rows, cut);
    }

    /** Whether it is known where the names are. */
    public boolean hasNames() {
        return columns.contains(Column.NAME)
                || columns.contains(Column.GIVEN_NAME)
                || columns.contains(Column.FAMILY_NAME);
    }

    /** Whether there are more learners than one list can bring. */
    public boolean isTooLong() {
        return cut || body().size() > MOST;
    }

    /** The rows below the one that names the columns. */
    public List<Row> body() {
        return rows.subList(headed && !rows.isEmpty() ? 1 : 0, rows.size());
    }

    public List<Line> lines() {
        return body().stream().map(this::line).toList();
    }

    private Line line(Row row) {
        var name = cell(row, Column.NAME) + " " + cell(row, Column.GIVEN_NAME) + " " + cell(row, Column.FAMILY_NAME);
        return Line.read(row.number(), name, cell(row, Column.USER_NAME), cell(row, Column.GROUP), row.quoteOpen());
    }

    private String cell(Row row, Column column) {
        var at = columns.indexOf(column);
        return at < 0 ? "" : row.cell(at);
    }

    private static List<Column> columns(List<Row> rows, boolean headed) {
        var width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return headed ? headed(rows.getFirst(), width) : guessed(rows, width);
    }

    /** Of several columns with the same heading the first counts; a given name without a family name is the whole name. */
    private static List<Column> headed(Row heads, int width) {
        var columns = new ArrayList<Column>();
        for (var i = 0; i < width; i++) {
            var column = Column.headed(heads.cell(i)).orElse(Column.IGNORED);
            columns.add(columns.contains(column) ? Column.IGNORED : column);
        }
        if (!columns.contains(Column.FAMILY_NAME) && !columns.contains(Column.NAME)) {
            Collections.replaceAll(columns, Column.GIVEN_NAME, Column.NAME);
        }
        return columns;
    }

    /** Where nothing is named, columns of letters are the name, or the given name and the family name; numbers are not names. */
    private static List<Column> guessed(List<Row> rows, int width) {
        var columns = new ArrayList<>(Collections.nCopies(width, Column.IGNORED));
        var worded = IntStream.range(0, width)
                .filter(column -> rows.stream().limit(20).allMatch(row -> isWorded(row.cell(column))))
                .limit(2)
                .toArray();
        if (worded.length == 1) {
            columns.set(worded[0], Column.NAME);
        } else if (worded.length == 2) {
            columns.set(worded[0], Column.GIVEN_NAME);
            columns.set(worded[1], Column.FAMILY_NAME);
        } else if (width > 0) {
            columns.set(0, Column.NAME);
        }
        return columns;
    }

    private static boolean isWorded(String cell) {
        return cell.isBlank() || cell.codePoints().anyMatch(Character::isLetter);
    }
}
