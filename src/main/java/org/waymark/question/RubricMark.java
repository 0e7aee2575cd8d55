package org.waymark.question;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.base.Slug;

/**
 * What an instructor gave an essay along its rubric.
 *
 * @param points by criterion: each the points of one of its levels
 * @param comment for the learner, perhaps empty
 */
public record RubricMark(Map<Slug, Integer> points, String comment) {

    /** The longest comment, in characters. */
    public static final int LONGEST_COMMENT = 10_000;

    public RubricMark {
        points = Collections.unmodifiableMap(new TreeMap<>(points));
        if (comment.length() > LONGEST_COMMENT) {
            throw new IllegalArgumentException("a comment has at most " + LONGEST_COMMENT + " characters");
        }
    }

    /**
     * The share of the rubric's points.
     *
     * @throws IllegalArgumentException if it does not give each criterion the points of one of its levels
     */
    public Fraction fraction(Rubric rubric) {
        requireAlong(rubric);
        return Fraction.bounded(BigDecimal.valueOf(sum()), rubric.most(), false);
    }

    /** All points given. */
    public int sum() {
        return points.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void requireAlong(Rubric rubric) {
        var criteria = rubric.criteria().stream().map(Rubric.Criterion::id).collect(Collectors.toSet());
        if (!criteria.equals(points.keySet())) {
            throw new IllegalArgumentException("an essay is marked on each criterion of its rubric and on no other");
        }
        for (var criterion : rubric.criteria()) {
            var given = points.getOrDefault(criterion.id(), -1);
            if (criterion.levels().stream().noneMatch(level -> level.points() == given)) {
                throw new IllegalArgumentException("criterion " + criterion.id() + " has no level of " + given);
            }
        }
    }
}
