package org.waymark.content.edit;

import java.util.List;

/** Finds the characters of a file that a change of what it says is made of. */
final class Surgery {

    private final Piece.Group root;
    private final Lines lines;
    private final Pen pen;

    Surgery(Piece.Group root, Lines lines, Pen pen) {
        this.root = root;
        this.lines = lines;
        this.pen = pen;
    }

    List<Change> changes(Edit edit) {
        return switch (edit) {
            case Edit.Write(var at, var words) -> new Rewording(lines, pen).changes(Spot.find(root, at), words);
            case Edit.Put put ->
                new Adding(lines, pen)
                        .named(Spot.find(root, put.at()), put.index(), new Value.Named(put.key(), put.value()));
            case Edit.Add(var at, var index, var value) ->
                new Adding(lines, pen).row(Spot.find(root, at), index, value);
            case Edit.Drop(var at) -> {
                var holder = Spot.find(root, at.parent());
                yield new Dropping(lines).changes(holder, holder.group().index(at.last()));
            }
            case Edit.Move(var at, var to) -> {
                var holder = Spot.find(root, at.parent());
                yield new Moving(lines).changes(holder.group(), holder.group().index(at.last()), to);
            }
        };
    }
}
