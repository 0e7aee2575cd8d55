package org.waymark.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads CSV as spreadsheets write it: between the cells stands what stands most often between those of the first row. */
public final class CsvReader {

    private static final char QUOTE = '"';

    private final String text;
    private final char between;
    private final Report report;
    private final List<TableRow> rows = new ArrayList<>();
    private int at;
    private int line = 1;

    private CsvReader(String text, Report report) {
        this.text = text;
        this.report = report;
        var end = text.indexOf('\n');
        var head = text.substring(0, end < 0 ? text.length() : end);
        this.between = Stream.of('\t', ';', ',')
                .max((one, other) -> Long.compare(count(one, head), count(other, head)))
                .orElseThrow();
    }

    /**
     * The rows of a table.
     *
     * @param file what problems call it
     */
    public static TableReading read(String text, String file) {
        var report = new Report(file);
        var rows = Lines.of(text, report)
                .map(it -> new CsvReader(String.join("\n", it), report))
                .filter(CsvReader::read)
                .map(it -> it.rows)
                .orElse(List.of());
        return new TableReading(rows, report.problems());
    }

    private static long count(char sought, String text) {
        return text.chars().filter(it -> it == sought).count();
    }

    private boolean read() {
        while (at < text.length()) {
            var number = line;
            var cells = new ArrayList<String>();
            do {
                if (!cell(new Spot(number, cells.size() + 1), cells)) {
                    return false;
                }
            } while (passed(between));
            if (!passed('\n') && at < text.length()) {
                return report.fails(new Spot(number, cells.size()), "interchange.problem.table-quote");
            }
            line++;
            var row = new TableRow(number, cells);
            if (!row.isBlank()) {
                rows.add(row);
            }
            if (rows.size() > TableReading.MOST_ROWS) {
                return report.fails(number, "interchange.problem.gift-too-many", "" + GiftReader.MOST_QUESTIONS);
            }
        }
        return true;
    }

    private boolean cell(Spot spot, List<String> cells) {
        var begin = at;
        var words = at < text.length() && text.charAt(at) == QUOTE ? quoted() : bare();
        if (words == null) {
            return report.fails(spot, "interchange.problem.table-quote");
        }
        if (cells.size() == TableReading.MOST_CELLS || at - begin > TableReading.LONGEST_CELL) {
            return report.fails(spot, "interchange.problem.table-too-large");
        }
        return cells.add(words);
    }

    private String bare() {
        var begin = at;
        while (at < text.length() && text.charAt(at) != between && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(begin, at);
    }

    /** Nothing where the mark is never closed. */
    private @Nullable String quoted() {
        var words = new StringBuilder();
        for (at++; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c == QUOTE && at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
                at++;
            } else if (c == QUOTE) {
                at++;
                return words.toString();
            } else if (c == '\n') {
                line++;
            }
            words.append(c);
        }
        return null;
    }

    private boolean passed(char sign) {
        if (at >= text.length() || text.charAt(at) != sign) {
            return false;
        }
        at++;
        return true;
    }
}
