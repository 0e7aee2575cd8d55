package org.waymark.base;

import java.util.Arrays;
import java.util.Optional;

/** A numbered place in a document: a paragraph, note, heading, metadata line or figure; numbers count from 1. */
public record Anchor(Kind kind, int number) implements Comparable<Anchor> {

    /** What is numbered, with the mark that stands before its number. */
    public enum Kind {
        METADATA("m-"),
        HEADING("h-"),
        PARAGRAPH("¶"),
        NOTE("fn-"),
        FIGURE("fig-");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }

        public String mark() {
            return mark;
        }
    }

    public Anchor {
        if (number < 1 || number > 9_999) {
            throw new IllegalArgumentException("places are numbered from 1 to 9999, not " + number);
        }
    }

    /** Reads {@code ¶22}, {@code fn-13} and their like. */
    public static Optional<Anchor> parse(String text) {
        return Arrays.stream(Kind.values())
                .filter(kind -> text.startsWith(kind.mark))
                .map(kind -> numbered(kind, text.substring(kind.mark.length())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Anchor> numbered(Kind kind, String number) {
        return number.matches("[1-9][0-9]{0,3}")
                ? Optional.of(new Anchor(kind, Integer.parseInt(number)))
                : Optional.empty();
    }

    @Override
    public int compareTo(Anchor other) {
        var byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return kind.mark + number;
    }
}
