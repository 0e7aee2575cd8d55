package org.waymark.assessment;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Slug;
import org.waymark.content.Library;
import org.waymark.identity.UserId;

/**
 * Letting attempts that run have the time that is in force by now, where closing was what ended them. An attempt keeps the terms that it
 * began with; a later end is an event like every other change of its time. Nobody loses time by it.
 */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
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

    /** Reaches what these learners have begun at these quizzes; who asks has made sure that they may. How many attempts end later now. */
    public int reach(Slug course, Collection<Slug> quizzes, Collection<UserId> learners) {
        var reached = 0;
        for (var token : underWay.closing(course, quizzes, learners)) {
            reached += reach(attempts.forChange(token)) ? 1 : 0;
        }
        return reached;
    }

    private boolean reach(Attempt attempt) {
        var later = library.current(attempt.course())
                .flatMap(it -> it.course().quiz(attempt.quiz()))
                .flatMap(quiz -> terms.of(attempt.learner(), attempt.course(), quiz)
                        .terms()
                        .closes())
                .flatMap(closes -> endOf(attempt, closes));
        later.ifPresent(ends -> recording.changed(attempt, reception -> reception.serve(new Act.Extended(ends))));
        return later.isPresent();
    }

    private static Optional<Instant> endOf(Attempt attempt, Instant closes) {
        var isOpen = attempt.state() == Attempt.State.OPEN;
        var endsByClosing = attempt.endsAt().isPresent()
                && attempt.endsAt().equals(attempt.terms().closes());
        return isOpen
                        && endsByClosing
                        && attempt.endsAt().filter(closes::isAfter).isPresent()
                ? Optional.of(closes)
                : Optional.empty();
    }
}
