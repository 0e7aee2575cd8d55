package org.waymark.assessment;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.assessment.QuizOverride.Recipient;
import org.waymark.content.Course;
import org.waymark.content.Quiz;
import org.waymark.identity.UserId;

/** Seeing how a learner may take a quiz, everything included: what was assigned, what is arranged, what is set for them at this quiz. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('INSTRUCTOR')")
public class SeeingConditions {

    private final Recipients recipients;
    private final TermsInForce terms;

    SeeingConditions(Recipients recipients, TermsInForce terms) {
        this.recipients = recipients;
        this.terms = terms;
    }

    /** Those of a learner whom one may allow something; {@link RecipientNotFound} for everybody else. */
    public Conditions of(UserId by, UserId learner, Course course, Quiz quiz) {
        recipients.require(by, new Recipient.One(learner));
        return terms.of(learner, course, quiz);
    }
}
