package org.waymark.content.edit;

import java.util.ArrayList;
import java.util.List;

/** An entry that has its lines for itself, from the comments right above it to the end of its last line. */
record Block(int from, int to) {

    static List<Block> of(Piece.Group group, Lines lines) {
        var blocks = new ArrayList<Block>();
        var before = 0;
        for (var entry : group.entries()) {
            var block = new Block(from(entry.from(), group.column(), before, lines), lines.end(entry.to()));
            blocks.add(block);
            before = block.to();
        }
        return blocks;
    }

    /** A comment belongs to what is right below it in the same column. */
    private static int from(int at, int column, int before, Lines lines) {
        var from = at;
        while (lines.isFirst(from) && lines.start(from) > 0) {
            var above = lines.start(lines.start(from) - 1);
            if (above < before || !isComment(above, column, lines)) {
                return from;
            }
            from = above + column;
        }
        return from;
    }

    private static boolean isComment(int line, int column, Lines lines) {
        return lines.end(line) > line + column
                && lines.text().charAt(line + column) == '#'
                && lines.isBlank(line, line + column);
    }
}
