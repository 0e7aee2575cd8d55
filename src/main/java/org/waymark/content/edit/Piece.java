package org.waymark.content.edit;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** A value and where it stands in the text that was read. */
sealed interface Piece {

    int from();

    /** Behind its last character that is no line feed. */
    int to();

    /** A text in one of the ways in which YAML writes texts. */
    record Scalar(int from, int to, ScalarStyle style, String words) implements Piece {

        /** Whether it is a line that announces others. */
        boolean isBlock() {
            return style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
        }
    }

    /**
     * A mapping or list.
     *
     * @param isFlow whether it stands in brackets
     * @param column that of its keys or dashes
     */
    record Group(int from, int to, boolean isFlow, boolean isList, int column, List<Entry> entries) implements Piece {

        public Group {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A value with what announces it.
     *
     * @param opened behind the colon or dash
     * @param key nothing in a list
     */
    record Entry(int from, int opened, Optional<String> key, Piece value) {

        int to() {
            return Math.max(opened, value.to());
        }
    }

    default Value value() {
        return switch (this) {
            case Scalar scalar -> new Value.Text(scalar.words());
            case Group group
            when group.isList() ->
                new Value.Rows(
                        group.entries().stream().map(it -> it.value().value()).toList());
            case Group group ->
                new Value.Keys(group.entries().stream()
                        .map(it -> new Value.Named(
                                it.key().orElseThrow(), it.value().value()))
                        .toList());
        };
    }
}
