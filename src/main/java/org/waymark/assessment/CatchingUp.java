package org.waymark.assessment;

import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Edition;
import org.waymark.content.Library;
import org.waymark.content.Quiz;
import org.waymark.identity.UserId;

/**
 * Letting attempts that run have the time that is in force by now, where closing was what ended them. An attempt keeps the terms that it
 * began with; a later end is an event like every other change of its time. Nobody loses time by it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CatchingUp {

    private final AttemptsUnderWay underWay;
    private final Attempts attempts;
    private final RecordingEvents recording;
    private final TermsInForce terms;
    private final Library library;

    CatchingUp(
            AttemptsUnderWay underWay,
            Attempts attempts,
            RecordingEvents recording,
            TermsInForce terms,
            Library library) {
        this.underWay = underWay;
        this.attempts = attempts;
        this.recording = recording;
        this.terms = terms;
        this.library = library;
    }

    /**
     * Reaches what these learners have begun at these quizzes, in the transaction of the change; who asks has made sure that they may.
     *
     * @param by whose doing it is, which the learner can read with the reason; that may be empty
     * @return how many attempts close later now
     */
    public int reach(Slug course, Collection<Slug> quizzes, Collection<UserId> learners, UserId by, String reason) {
        var reached = 0;
        for (var token : underWay.closing(course, quizzes, learners)) {
            reached += reach(attempts.forChange(token), by, reason) ? 1 : 0;
        }
        return reached;
    }

    private boolean reach(Attempt attempt, UserId by, String reason) {
        var steering = library.current(attempt.course())
                .map(Edition::course)
                .flatMap(course -> course.quiz(attempt.quiz()).flatMap(quiz -> reaching(attempt, course, quiz)));
        steering.ifPresent(
                what -> recording.changed(attempt, reception -> reception.serve(new Act.Steered(what, by, reason))));
        return steering.isPresent();
    }

    private Optional<Steering> reaching(Attempt attempt, Course course, Quiz quiz) {
        return Reaching.of(
                attempt, terms.of(attempt.learner(), course, quiz).terms().closes());
    }
}
