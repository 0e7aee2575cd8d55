package org.waymark.content.edit;

import java.util.List;

/** One entry less in a list or among keys; comments that belong to no entry stay. */
final class Dropping {

    private final Lines lines;

    Dropping(Lines lines) {
        this.lines = lines;
    }

    List<Change> changes(Spot spot, int index) {
        var group = spot.group();
        if (group.isFlow()) {
            return List.of(between(group.entries(), index));
        }
        var blocks = Block.of(group, lines);
        return blocks.size() == 1 ? only(spot, group, blocks.getFirst()) : List.of(below(blocks, index));
    }

    private static Change between(List<Piece.Entry> entries, int index) {
        var entry = entries.get(index);
        if (index < entries.size() - 1) {
            return new Change(entry.from(), entries.get(index + 1).from(), "");
        }
        return new Change(index == 0 ? entry.from() : entries.get(index - 1).to(), entry.to(), "");
    }

    /** What has nothing left is empty and not away. */
    private List<Change> only(Spot spot, Piece.Group group, Block block) {
        var brackets = group.isList() ? "[]" : "{}";
        if (!lines.isFirst(block.from())) {
            return List.of(new Change(block.from(), group.entries().getFirst().to(), brackets));
        }
        if (spot.indent() < 0) {
            return List.of(new Change(block.from(), block.to(), brackets));
        }
        return List.of(
                Change.insert(spot.opened(), " " + brackets),
                new Change(lines.start(block.from()) - 1, block.to(), ""));
    }

    private Change below(List<Block> blocks, int index) {
        var block = blocks.get(index);
        if (index == blocks.size() - 1) {
            var before = blocks.get(index - 1).to();
            return lines.isBlank(before, block.from())
                    ? new Change(before, block.to(), "")
                    : new Change(lines.start(block.from()) - 1, block.to(), "");
        }
        var next = blocks.get(index + 1).from();
        if (lines.isBlank(block.to(), next)) {
            return new Change(block.from(), next, "");
        }
        return lines.isFirst(block.from())
                ? new Change(lines.start(block.from()), block.to() + 1, "")
                : new Change(block.from(), block.to(), "");
    }
}
