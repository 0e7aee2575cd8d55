package org.waymark.content.markdown;

import java.util.OptionalInt;

/**
 * How many cells the tables of a text have at most. Rows are filled up to the width of their table, so that a few letters would make
 * millions; that is known before the text is parsed. Sometimes more are counted than there will be, never fewer.
 */
final class TableSize {

    /** In one table. */
    static final int AT_MOST = 2_000;

    /** In all tables of a text. */
    static final int AT_MOST_IN_ALL = 20_000;

    private static final int NOWHERE = -1;
    private static final String OF_A_RULE = "|:- \t>";

    private long before;
    private int head = NOWHERE;
    private int columns;

    private TableSize() {}

    /** The line, counted from 0, in which the table begins that is too large, or with which there are too many cells. */
    static OptionalInt tooLarge(String markdown) {
        var size = new TableSize();
        var at = 0;
        for (var line : markdown.lines().toList()) {
            if (size.isTooLarge(at, line)) {
                return OptionalInt.of(size.head);
            }
            at++;
        }
        return OptionalInt.empty();
    }

    /** A table ends at a blank line, if not before. */
    private boolean isTooLarge(int at, String line) {
        if (isBlank(line)) {
            before += cells(at);
            head = NOWHERE;
            columns = 0;
            return false;
        }
        var width = width(line);
        if (width > 0 && head == NOWHERE) {
            head = Math.max(0, at - 1);
        }
        columns = Math.max(columns, width);
        var cells = cells(at + 1);
        return cells > AT_MOST || before + cells > AT_MOST_IN_ALL;
    }

    private long cells(int end) {
        return head == NOWHERE ? 0 : (long) columns * (end - head);
    }

    /** A block quote may be around it. */
    private static boolean isBlank(String line) {
        return line.chars().allMatch(it -> it == ' ' || it == '\t' || it == '>');
    }

    /** How many columns a line like {@code |---|:-:|} makes; none where it is another line. */
    private static int width(String line) {
        if (line.indexOf('|') < 0 || !line.chars().allMatch(it -> OF_A_RULE.indexOf(it) >= 0)) {
            return 0;
        }
        var bare = line.replace(">", "").strip();
        var pipes = (int) bare.chars().filter(it -> it == '|').count();
        return Math.max(1, pipes + 1 - (bare.startsWith("|") ? 1 : 0) - (bare.endsWith("|") ? 1 : 0));
    }
}
