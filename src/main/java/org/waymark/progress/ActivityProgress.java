package org.waymark.progress;

import java.time.Instant;
import java.util.Optional;
import org.waymark.content.Activity;

/** How far a learner has come with one activity of a course as it is now. */
public sealed interface ActivityProgress permits LessonProgress, QuizProgress, ScenarioProgress {

    Activity activity();

    boolean isBegun();

    boolean isDone();

    /** Whether the module is not done without it; practice is offered, not asked for. */
    default boolean isRequired() {
        return true;
    }

    /** When the learner was here last; empty where never. */
    Optional<Instant> lastAt();

    default Stage stage() {
        return Stage.of(isBegun(), isDone());
    }
}
