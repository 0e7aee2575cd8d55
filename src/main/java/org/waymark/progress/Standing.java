package org.waymark.progress;

import java.util.List;
import java.util.Optional;
import org.waymark.content.LastPlace;
import org.waymark.content.Quiz;

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

    /** The quiz that tells where to begin, for whoever has read and handed in nothing yet. */
    public Optional<Quiz> placement() {
        var isBegun = progress.stage() != Stage.NOT_BEGUN
                || next.filter(step -> step instanceof NextStep.Read read && read.begun())
                        .isPresent();
        return progress.course().placement().filter(_ -> !isBegun);
    }

    static Standing of(CourseProgress progress, Optional<LastPlace> lastPlace) {
        return new Standing(progress, NextStep.in(progress, lastPlace), ActivityDone.in(progress));
    }
}
