package org.waymark.question.ui;

import java.math.BigDecimal;
import java.util.Map;
import org.waymark.base.Slug;

/**
 * What an instructor gave a text.
 *
 * @param points by criterion; the mean of two markers may lie between two levels
 * @param comments by criterion, where there is one
 * @param comment on the whole text; empty where there is none
 */
public record RubricMarks(Map<Slug, BigDecimal> points, Map<Slug, String> comments, String comment) {

    public RubricMarks {
        points = Map.copyOf(points);
        comments = Map.copyOf(comments);
    }
}
