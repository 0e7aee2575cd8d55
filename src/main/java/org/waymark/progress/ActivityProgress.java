package org.waymark.progress;

import java.time.Instant;
import java.util.Optional;
import org.waymark.content.Activity;

/** How far a learner has come with one activity of a course as it is now. */
public sealed interface ActivityProgress permits LessonProgress, QuizProgress {

    Activity activity();

    boolean isBegun();

    boolean isDone();

    /** When the learner was here last; empty where never. */
    Optional<Instant> lastAt();

    default Stage stage() {
        return Stage.of(isBegun(), isDone());
    }
}
