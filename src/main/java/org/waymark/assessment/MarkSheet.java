package org.waymark.assessment;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.base.Slug;
import org.waymark.question.Rubric;

/**
 * What is filled in along a rubric; while it is a draft, points may be missing.
 *
 * @param points by criterion, those of one of its levels
 * @param comments by criterion, where there is one
 * @param comment on the whole text
 */
public record MarkSheet(Map<Slug, Integer> points, Map<Slug, String> comments, String comment) {

    /** The longest comment, in characters. */
    public static final int LONGEST_COMMENT = 4_000;

    public static final MarkSheet EMPTY = new MarkSheet(Map.of(), Map.of(), "");

    public MarkSheet {
        points = Collections.unmodifiableMap(new TreeMap<>(points));
        var said = new TreeMap<Slug, String>();
        comments.forEach((criterion, words) -> {
            if (!words.isBlank()) {
                said.put(criterion, bounded(words));
            }
        });
        comments = Collections.unmodifiableMap(said);
        comment = bounded(comment);
    }

    private static String bounded(String words) {
        return words.length() <= LONGEST_COMMENT ? words : words.substring(0, LONGEST_COMMENT);
    }

    public MarkSheet giving(Slug criterion, int given) {
        var all = new HashMap<>(points);
        all.put(criterion, given);
        return new MarkSheet(all, comments, comment);
    }

    public MarkSheet saying(Slug criterion, String words) {
        var all = new HashMap<>(comments);
        all.put(criterion, words);
        return new MarkSheet(points, all, comment);
    }

    public MarkSheet saying(String words) {
        return new MarkSheet(points, comments, words);
    }

    /** Whether it gives each criterion of the rubric the points of one of its levels, and no other. */
    public boolean isComplete(Rubric rubric) {
        return points.size() == rubric.criteria().size()
                && rubric.criteria().stream()
                        .allMatch(criterion -> criterion.levels().stream()
                                .anyMatch(
                                        level -> Integer.valueOf(level.points()).equals(points.get(criterion.id()))));
    }

    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /** All points given so far. */
    public int sum() {
        return points.values().stream().mapToInt(Integer::intValue).sum();
    }
}
