package org.waymark.assessment.paper;

import java.util.List;
import java.util.Optional;
import org.waymark.question.Picture;
import org.waymark.question.Region;

/** What stands on a paper, from top to bottom. */
sealed interface Piece {

    /** Whether it is a line to write on and nothing else. */
    default boolean isToBeWrittenOn() {
        return this instanceof Row row && row.cells().stream().allMatch(Cell.Rule.class::isInstance);
    }

    /** Things beside each other; where there is but one text, it may go on overleaf. */
    record Row(float before, List<Cell> cells) implements Piece {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A picture, and where its regions lie, by their letters.
     *
     * @param drawing the picture as SVG; without it, its frame is drawn
     * @param alternative what it shows, in words
     */
    record Plan(Picture picture, List<Region> regions, Optional<String> drawing, String alternative) implements Piece {
        public Plan {
            regions = List.copyOf(regions);
        }
    }

    /** What stands in a row, so far from its left edge. */
    sealed interface Cell {

        float x();

        record Text(float x, float width, Style style, String words) implements Cell {}

        /** To be ticked, or, where it is large, for a number. */
        record Box(float x, float side) implements Cell {}

        /** To be ticked where only one is right. */
        record Circle(float x) implements Cell {}

        /** To be written on. */
        record Rule(float x, float width) implements Cell {}
    }

    /** A paragraph. */
    static Piece text(float before, Style style, float x, String words) {
        return new Row(before, List.of(new Cell.Text(x, Paper.WIDTH - x, style, words)));
    }

    /** A line to write on, from edge to edge. */
    static Piece line(float x) {
        return new Row(10, List.of(new Cell.Rule(x, Paper.WIDTH - x)));
    }
}
