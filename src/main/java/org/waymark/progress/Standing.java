package org.waymark.progress;

import java.util.List;
import java.util.Optional;
import org.waymark.content.LastPlace;

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

    static Standing of(CourseProgress progress, Optional<LastPlace> lastPlace) {
        return new Standing(progress, NextStep.in(progress, lastPlace), ActivityDone.in(progress));
    }
}
