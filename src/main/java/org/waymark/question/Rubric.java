package org.waymark.question;

import java.util.List;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/**
 * What an essay is marked along.
 *
 * @param secondMarker whether two instructors mark it without seeing each other's marks
 */
public record Rubric(List<Criterion> criteria, boolean secondMarker) {

    /** One thing that is looked at, with its levels from the lowest to the highest. */
    public record Criterion(Slug id, LocalizedText name, List<Step> levels) {
        public Criterion {
            levels = List.copyOf(levels);
            if (levels.size() < 2 || levels.getFirst().points() < 0) {
                throw new IllegalArgumentException("criterion " + id + " has at least two levels of no less than 0");
            }
            for (var i = 1; i < levels.size(); i++) {
                if (levels.get(i).points() <= levels.get(i - 1).points()) {
                    throw new IllegalArgumentException("the levels of criterion " + id + " do not rise");
                }
            }
        }

        /** The points of its highest level. */
        public int most() {
            return levels.getLast().points();
        }
    }

    /** A level of a criterion: what a text on it does, and the points for it. */
    public record Step(int points, LocalizedText text) {}

    public Rubric {
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("a rubric has at least one criterion");
        }
    }

    /** The points of a text that is on the highest level everywhere. */
    public int most() {
        return criteria.stream().mapToInt(Criterion::most).sum();
    }
}
