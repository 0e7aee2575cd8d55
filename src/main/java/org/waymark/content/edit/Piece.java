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

        /** The index of the entry that a step leads to. */
        int index(Trail.Step step) {
            return switch (step) {
                case Trail.Step.Name(var key) when !isList -> index(key);
                case Trail.Step.Row(var row) when isList && row >= 0 && row < entries.size() -> row;
                case Trail.Step.Name _, Trail.Step.Row _ -> throw new EditRefused("nothing is at " + step);
            };
        }

        private int index(String key) {
            for (var i = 0; i < entries.size(); i++) {
                if (entries.get(i).key().filter(key::equals).isPresent()) {
                    return i;
                }
            }
            throw new EditRefused("there is no key " + key);
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
