package org.waymark.progress;

import java.util.List;
import java.util.Optional;

/**
 * Where a learner stands in a course.
 *
 * @param next empty when all is done
 * @param recent what was done, the newest first
 */
public record Standing(CourseProgress progress, Optional<NextStep> next, List<ActivityDone> recent) {

    public Standing {
        recent = List.copyOf(recent);
    }

    static Standing of(CourseProgress progress) {
        return new Standing(progress, NextStep.in(progress), ActivityDone.in(progress));
    }
}
