package org.waymark.gradebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a learner has altogether, and how it came about.
 *
 * @param percent with as many places as the scale has, so that it reads like the grade; both are made from the exact result
 * @param parts one for each category in its order; a single one without category where the book has none
 * @param apart what counts for nothing and is only shown
 */
public record Total(
        Optional<BigDecimal> percent, Optional<Grade> grade, Weighing weighing, List<Part> parts, List<Line> apart) {

    /** How the parts are put together. */
    public enum Weighing {
        /** There are no categories: all points earned of all points possible. */
        POINTS,
        /** By the weights as they are set. */
        AS_SET,
        /** In proportion, because the weights of what counts do not make 100. */
        IN_PROPORTION
    }

    /** What became of one column. */
    public enum Role {
        COUNTED,
        /** Not done and closed: counts as nothing earned. */
        MISSING,
        /** One of the lowest, which are left out. */
        LOWEST,
        EXCUSED,
        /** Is done and has no points. */
        DONE,
        /** Has no mark yet. */
        OPEN
    }

    /** One column in the explanation. */
    public record Line(Column.Id column, Cell cell, BigDecimal possible, Role role) {}

    /** Points earned of points possible by what counts in a part, and the percentage as it is said. */
    public record Result(BigDecimal earned, BigDecimal possible, BigDecimal percent) {}

    /**
     * What a category brings.
     *
     * @param result empty where nothing in it counts yet; then it has no weight
     * @param weight percent of the total that it really has for this learner, to two places; empty where it has none
     */
    public record Part(
            Optional<Category> category, List<Line> lines, Optional<Result> result, Optional<BigDecimal> weight) {

        public Part {
            lines = List.copyOf(lines);
        }

        public long left(Role role) {
            return lines.stream().filter(it -> it.role() == role).count();
        }
    }

    public Total {
        parts = List.copyOf(parts);
        apart = List.copyOf(apart);
    }
}
