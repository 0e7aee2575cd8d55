package org.waymark.content.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.waymark.base.Problem;
import org.waymark.base.Problem.Place;
import org.waymark.content.files.PlainYaml;

/** Finds out where each value of a text stands. */
final class PieceReader {

    private final Lines lines;
    private final String path;
    private final List<Problem> problems;
    private final int[] indexes;
    private boolean isSound = true;

    private PieceReader(String text, String path, List<Problem> problems) {
        this.lines = new Lines(text);
        this.path = path;
        this.problems = problems;
        this.indexes = indexes(text);
    }

    /** The mapping that a file is, or nothing when a problem was added to the others. */
    static Optional<Piece.Group> read(String text, String path, List<Problem> problems) {
        var reader = new PieceReader(text, path, problems);
        return PlainYaml.compose(text, path, problems).flatMap(reader::root);
    }

    /** Marks count characters as people do; a rare one takes two places in a text. */
    private static int[] indexes(String text) {
        var all = new int[text.codePointCount(0, text.length()) + 1];
        var at = 0;
        for (var i = 0; i < all.length - 1; i++) {
            all[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        all[all.length - 1] = text.length();
        return all;
    }

    private Optional<Piece.Group> root(Node root) {
        if (!(root instanceof MappingNode mapping)) {
            report(index(root.getStartMark()), "content.problem.not-a-mapping", "");
            return Optional.empty();
        }
        var group = mapping(mapping);
        return isSound ? Optional.of(group) : Optional.empty();
    }

    private void report(int at, String key, String detail) {
        isSound = false;
        problems.add(Problem.error(new Place(path, lines.number(at)), key, detail));
    }

    private int index(Optional<Mark> mark) {
        return indexes[Math.min(mark.orElseThrow().getIndex(), indexes.length - 1)];
    }

    private Piece piece(Node node) {
        return switch (node) {
            case ScalarNode scalar -> scalar(scalar);
            case MappingNode mapping -> mapping(mapping);
            case SequenceNode list -> list(list);
            default -> throw new IllegalStateException("a node of an unknown kind: " + node.getNodeType());
        };
    }

    private Piece.Scalar scalar(ScalarNode node) {
        var from = index(node.getStartMark());
        var piece = new Piece.Scalar(from, index(node.getEndMark()), node.getScalarStyle(), node.getValue());
        if (!piece.isBlock()) {
            return piece;
        }
        var to = piece.to();
        while (to > from && lines.text().charAt(to - 1) == '\n') {
            to--;
        }
        return new Piece.Scalar(from, to, piece.style(), piece.words());
    }

    private Piece.Group mapping(MappingNode node) {
        var entries = new ArrayList<Piece.Entry>();
        var keys = new HashSet<String>();
        for (var tuple : node.getValue()) {
            var entry = entry(tuple);
            entry.ifPresent(entries::add);
            entry.flatMap(Piece.Entry::key)
                    .filter(it -> !keys.add(it))
                    .ifPresent(key -> report(entry.get().from(), "content.problem.duplicate-key", key));
        }
        var isFlow = node.getFlowStyle() == FlowStyle.FLOW;
        var from = index(node.getStartMark());
        var to = isFlow || entries.isEmpty()
                ? index(node.getEndMark())
                : entries.getLast().to();
        return new Piece.Group(from, to, isFlow, false, lines.column(from), entries);
    }

    private Optional<Piece.Entry> entry(NodeTuple tuple) {
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            report(index(tuple.getKeyNode().getStartMark()), "content.problem.not-a-text", "");
            return Optional.empty();
        }
        var from = index(key.getStartMark());
        var colon = index(key.getEndMark());
        while (colon < lines.text().length() && lines.text().charAt(colon) == ' ') {
            colon++;
        }
        if (!lines.text().startsWith(":", colon)) {
            report(from, "content.problem.broken-yaml", key.getValue());
            return Optional.empty();
        }
        return Optional.of(new Piece.Entry(from, colon + 1, Optional.of(key.getValue()), piece(tuple.getValueNode())));
    }

    private Piece.Group list(SequenceNode node) {
        var isFlow = node.getFlowStyle() == FlowStyle.FLOW;
        var from = index(node.getStartMark());
        var column = lines.column(from);
        var entries = new ArrayList<Piece.Entry>();
        for (var each : node.getValue()) {
            var piece = piece(each);
            var dash = isFlow ? piece.from() : entries.isEmpty() ? from : dash(piece.from(), column);
            entries.add(new Piece.Entry(dash, isFlow ? dash : dash + 1, Optional.empty(), piece));
        }
        var to = isFlow || entries.isEmpty()
                ? index(node.getEndMark())
                : entries.getLast().to();
        return new Piece.Group(from, to, isFlow, true, column, entries);
    }

    /** The dash before an entry, in its line or one above; only comments and blank lines are between. */
    private int dash(int at, int column) {
        var line = lines.start(at);
        while (line > 0 && !isDash(line, column)) {
            line = lines.start(line - 1);
        }
        return line + column;
    }

    private boolean isDash(int line, int column) {
        return lines.end(line) > line + column
                && lines.text().startsWith("-", line + column)
                && lines.isFirst(line + column);
    }
}
