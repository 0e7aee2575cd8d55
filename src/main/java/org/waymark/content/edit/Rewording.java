package org.waymark.content.edit;

import java.util.List;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Another text in the place of one; a comment in the same line stays. */
final class Rewording {

    private static final int ANY_ROOM = 1 << 20;

    private final Lines lines;
    private final Pen pen;

    Rewording(Lines lines, Pen pen) {
        this.lines = lines;
        this.pen = pen;
    }

    List<Change> changes(Spot spot, String words) {
        var old = spot.scalar();
        var said = spot.isInBrackets()
                ? Said.inLine(inBrackets(old, words))
                : pen.text(words, old.style(), spot.indent(), room(old));
        var isEmpty = old.from() == old.to() && old.from() == spot.opened();
        var headEnd = old.isBlock() ? announced(old.from()) : old.to();
        var bodyFrom = lines.end(old.isBlock() ? old.from() : old.to());
        return Stream.of(
                        new Change(old.from(), headEnd, (isEmpty ? " " : "") + said.head()),
                        new Change(bodyFrom, Math.max(bodyFrom, old.isBlock() ? old.to() : bodyFrom), said.body()))
                .filter(it -> it.from() < it.to() || !it.text().isEmpty())
                .toList();
    }

    private String inBrackets(Piece.Scalar old, String words) {
        var isQuoted = old.style() == ScalarStyle.SINGLE_QUOTED || old.style() == ScalarStyle.DOUBLE_QUOTED;
        return isQuoted && words.indexOf('\n') < 0
                ? pen.text(words, old.style(), 0, ANY_ROOM).head()
                : pen.inBrackets(words);
    }

    /** As much as is left in the line, or any where it is too long already. */
    private int room(Piece.Scalar old) {
        var isTooLong = !old.isBlock() && lines.column(old.to()) > Pen.WIDTH;
        return isTooLong ? ANY_ROOM : Pen.WIDTH - lines.column(old.from());
    }

    /** The end of the sign that announces a block, before a comment. */
    private int announced(int from) {
        var line = lines.text().substring(from, lines.end(from));
        var comment = line.indexOf(" #");
        var sign = comment < 0 ? line : line.substring(0, comment);
        return from + sign.stripTrailing().length();
    }
}
