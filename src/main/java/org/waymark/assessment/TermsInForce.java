package org.waymark.assessment;

import org.springframework.stereotype.Component;
import org.waymark.content.Course;
import org.waymark.content.Quiz;
import org.waymark.identity.UserId;

/** Tells how a learner may take a quiz now: by its own rules, by what was assigned, and by what the learner is allowed. */
@Component
class TermsInForce {

    private final Allowances allowances;
    private final AssignedTerms assigned;

    TermsInForce(Allowances allowances, AssignedTerms assigned) {
        this.allowances = allowances;
        this.assigned = assigned;
    }

    Conditions of(UserId learner, Course course, Quiz quiz) {
        return Conditions.of(
                quiz.rules(),
                assigned.of(learner, course, quiz.id()),
                allowances.of(learner),
                allowances.overrides(learner, course.id(), quiz.id()));
    }

    /** What this learner gets in every quiz. */
    Accommodation accommodation(UserId learner) {
        return allowances.of(learner);
    }
}
