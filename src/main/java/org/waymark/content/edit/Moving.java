package org.waymark.content.edit;

import java.util.List;
import java.util.stream.IntStream;

/** The entries of a list or mapping in another order; what stands between them stays where it is. */
final class Moving {

    private final Lines lines;

    Moving(Lines lines) {
        this.lines = lines;
    }

    List<Change> changes(Piece.Group group, int from, int to) {
        var blocks = group.isFlow()
                ? group.entries().stream()
                        .map(it -> new Block(it.from(), it.to()))
                        .toList()
                : Block.of(group, lines);
        return List.of(change(blocks, from, to, lines.text()));
    }

    static Change change(List<Block> blocks, int from, int to, String text) {
        var order = Orders.moved(IntStream.range(0, blocks.size()).boxed().toList(), from, to);
        var first = Math.min(from, to);
        var last = Math.max(from, to);
        var out = new StringBuilder();
        for (var i = first; i <= last; i++) {
            var block = blocks.get(order.get(i));
            out.append(text, block.from(), block.to());
            if (i < last) {
                out.append(text, blocks.get(i).to(), blocks.get(i + 1).from());
            }
        }
        return new Change(blocks.get(first).from(), blocks.get(last).to(), out.toString());
    }
}
