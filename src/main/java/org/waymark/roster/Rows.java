package org.waymark.roster;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts letters into rows and cells. A quotation mark that is never closed spoils its own row and not all that follow, which is why this
 * is not left to a library for CSV: there, the rest of the file is one cell.
 *
 * @param tooMany whether there were more rows than are read
 */
record Rows(List<Row> rows, boolean tooMany) {

    /** With the row that names the columns. */
    static final int MOST = 5_001;

    /** More cells than this no list has; what follows on the row is left out. */
    private static final int MOST_CELLS = 50;

    /** A name in quotation marks may go over lines, as spreadsheets write it, but it ends somewhere. */
    private static final int LONGEST_OVER_LINES = 300;

    Rows {
        rows = List.copyOf(rows);
    }

    /** Blank rows are left out; the others keep their numbers. */
    static Rows of(String letters, Separator separator) {
        var reading = new Reading(letters, separator.sign());
        var rows = new ArrayList<Row>();
        while (reading.goesOn()) {
            var row = reading.row();
            if (row.isBlank()) {
                continue;
            }
            if (rows.size() == MOST) {
                return new Rows(rows, true);
            }
            rows.add(row);
        }
        return new Rows(rows, false);
    }

    private static final class Reading {

        private final String letters;
        private final char separator;
        private int at;
        private int line = 1;
        private boolean quoteOpen;

        private Reading(String letters, char separator) {
            this.letters = letters;
            this.separator = separator;
        }

        boolean goesOn() {
            return at < letters.length();
        }

        Row row() {
            var number = line;
            quoteOpen = false;
            var cells = new ArrayList<String>();
            do {
                var cell = cell();
                if (cells.size() < MOST_CELLS) {
                    cells.add(cell);
                }
            } while (passed(separator));
            passLineBreak();
            return new Row(number, cells, quoteOpen);
        }

        private String cell() {
            var begin = at;
            while (isAt(' ')) {
                at++;
            }
            if (isAt('"')) {
                var quoted = quoted();
                if (quoted != null) {
                    return quoted;
                }
                quoteOpen = true;
            }
            at = begin;
            return rest();
        }

        /** What stands up to the separator or the end of the line. */
        private String rest() {
            var from = at;
            while (goesOn() && !isAt(separator) && !isAtLineBreak()) {
                at++;
            }
            return letters.substring(from, at);
        }

        /** Nothing where the mark is not closed, or only by the opening mark of a later row. */
        private @Nullable String quoted() {
            var text = new StringBuilder();
            var lines = 0;
            var i = at + 1;
            for (; i < letters.length(); i++) {
                var sign = letters.charAt(i);
                if (sign == '"' && i + 1 < letters.length() && letters.charAt(i + 1) == '"') {
                    text.append(sign);
                    i++;
                } else if (sign == '"') {
                    break;
                } else {
                    lines += beginsLine(i) ? 1 : 0;
                    text.append(sign);
                }
                if (lines > 0 && text.length() > LONGEST_OVER_LINES) {
                    return null;
                }
            }
            if (i == letters.length() || (lines > 0 && !endsCell(i + 1))) {
                return null;
            }
            at = i + 1;
            line += lines;
            return text.append(rest()).toString();
        }

        private boolean beginsLine(int i) {
            var sign = letters.charAt(i);
            return sign == '\n' || (sign == '\r' && !(i + 1 < letters.length() && letters.charAt(i + 1) == '\n'));
        }

        private boolean endsCell(int i) {
            return i == letters.length() || "\r\n".indexOf(letters.charAt(i)) >= 0 || letters.charAt(i) == separator;
        }

        private boolean passed(char sign) {
            if (!isAt(sign) || isAtLineBreak()) {
                return false;
            }
            at++;
            return true;
        }

        private void passLineBreak() {
            if (isAt('\r') && at + 1 < letters.length() && letters.charAt(at + 1) == '\n') {
                at++;
            }
            if (isAtLineBreak()) {
                at++;
                line++;
            }
        }

        private boolean isAt(char sign) {
            return goesOn() && letters.charAt(at) == sign;
        }

        private boolean isAtLineBreak() {
            return isAt('\r') || isAt('\n');
        }
    }
}
