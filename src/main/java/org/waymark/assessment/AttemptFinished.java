package org.waymark.assessment;

import java.time.Instant;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;
import org.waymark.question.Mark;

/** An attempt has been handed in and marked. */
public record AttemptFinished(
        AttemptId attempt, UserId learner, Slug course, Slug quiz, Mark mark, boolean passed, Instant at) {

    /** What is announced of an attempt that has been handed in. */
    public static AttemptFinished of(Attempt attempt) {
        var result = attempt.result().orElseThrow();
        return new AttemptFinished(
                attempt.id(),
                attempt.learner(),
                attempt.course(),
                attempt.quiz(),
                result.mark(),
                result.passed(),
                result.finishedAt());
    }
}
