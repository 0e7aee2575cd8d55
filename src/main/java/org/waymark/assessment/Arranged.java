package org.waymark.assessment;

import java.util.List;
import org.waymark.base.Slug;
import org.waymark.content.Quiz;

/**
 * What was arranged for a learner.
 *
 * @param everywhere what they get in every quiz
 * @param overrides what is set for them, or for a group that they are in, at single quizzes
 */
public record Arranged(Accommodation everywhere, List<QuizOverride> overrides) {

    public Arranged {
        overrides = List.copyOf(overrides);
    }

    /** How the learner may take a quiz for which this is assigned to them. */
    public Conditions at(Slug course, Quiz quiz, List<AssignedTerm> assigned) {
        return Conditions.of(
                quiz.rules(),
                assigned,
                everywhere,
                overrides.stream()
                        .filter(it -> it.course().equals(course) && it.quiz().equals(quiz.id()))
                        .toList());
    }
}
