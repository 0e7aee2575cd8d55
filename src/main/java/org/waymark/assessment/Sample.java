package org.waymark.assessment;

import java.time.Instant;
import java.util.Set;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/**
 * The attempts that a report rests on: those of these learners at these quizzes.
 *
 * @param until what was done later is left out
 */
public record Sample(Set<UserId> learners, Set<At> quizzes, Instant until) {

    /** A quiz of a course. */
    public record At(Slug course, Slug quiz) {}

    /** Which attempt of a learner at a quiz counts, of those that were handed in. */
    public enum Take {
        /** What questions do is told by first attempts. */
        FIRST,
        /** What somebody can do now is told by the last. */
        LAST
    }

    public Sample {
        learners = Set.copyOf(learners);
        quizzes = Set.copyOf(quizzes);
    }

    public boolean isEmpty() {
        return learners.isEmpty() || quizzes.isEmpty();
    }
}
