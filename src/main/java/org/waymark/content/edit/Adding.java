package org.waymark.content.edit;

import java.util.List;
import java.util.function.IntFunction;

/** One entry more in a list or among keys. */
final class Adding {

    private final Lines lines;
    private final Pen pen;

    Adding(Lines lines, Pen pen) {
        this.lines = lines;
        this.pen = pen;
    }

    List<Change> row(Spot spot, int index, Value value) {
        var isWord = value instanceof Value.Text;
        return changes(spot, index, column -> pen.row(value, column), pen.inBrackets(value), isWord);
    }

    List<Change> named(Spot spot, int index, Value.Named entry) {
        return changes(spot, index, column -> pen.named(entry, column), pen.namedInBrackets(entry), false);
    }

    private List<Change> changes(Spot spot, int index, IntFunction<String> inLines, String inBrackets, boolean isWord) {
        var group = spot.group();
        if (group.isFlow() && !group.entries().isEmpty()) {
            return List.of(between(group, index, inBrackets, spot.indent() + Pen.STEP));
        }
        if (group.isFlow() && (spot.isInBrackets() || isWord)) {
            return List.of(Change.insert(group.from() + 1, inBrackets));
        }
        return group.isFlow() ? first(spot, group, inLines) : List.of(below(group, index, inLines));
    }

    private Change between(Piece.Group group, int index, String entry, int indent) {
        var entries = group.entries();
        if (index < entries.size()) {
            return Change.insert(entries.get(index).from(), entry + ", ");
        }
        var end = entries.getLast().to();
        var isLong = lines.column(end) + entry.length() + 3 > Pen.WIDTH;
        return Change.insert(end, (isLong ? ",\n" + Pen.pad(indent) : ", ") + entry);
    }

    /** What was empty between brackets gets lines of its own. */
    private List<Change> first(Spot spot, Piece.Group group, IntFunction<String> inLines) {
        if (lines.isFirst(group.from())) {
            return List.of(new Change(group.from(), group.to(), inLines.apply(lines.column(group.from()))));
        }
        var column = spot.indent() + Pen.STEP;
        return List.of(
                new Change(spot.opened(), group.to(), ""),
                Change.insert(lines.end(group.to()), "\n" + Pen.pad(column) + inLines.apply(column)));
    }

    private Change below(Piece.Group group, int index, IntFunction<String> inLines) {
        var blocks = Block.of(group, lines);
        var column = group.column();
        var isAiry = blocks.size() > 1
                && lines.text()
                        .substring(blocks.get(0).to(), blocks.get(1).from())
                        .startsWith("\n\n");
        var gap = (isAiry ? "\n\n" : "\n") + Pen.pad(column);
        return index < blocks.size()
                ? Change.insert(blocks.get(index).from(), inLines.apply(column) + gap)
                : Change.insert(blocks.getLast().to(), gap + inLines.apply(column));
    }
}
