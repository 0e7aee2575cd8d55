package org.waymark.cli;

import org.waymark.content.Course;
import org.waymark.content.review.Coverage;
import org.waymark.content.review.Review;

/** What can be shown of a course beyond that its files are sound. */
record Proof(Course course, Coverage coverage, Review review) {

    static Proof of(Course course) {
        return new Proof(course, Coverage.of(course), Review.of(course));
    }

    Object[] paragraphs() {
        var totals = coverage.totals();
        return new Object[] {totals.both(), totals.paragraphs(), totals.read(), totals.asked()};
    }

    Object[] objectives() {
        return new Object[] {
            coverage.soundObjectives(),
            coverage.objectives().size(),
            Coverage.OfObjective.FEWEST_ITEMS,
            Coverage.OfObjective.FEWEST_KINDS
        };
    }
}
