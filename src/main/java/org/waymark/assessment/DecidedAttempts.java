package org.waymark.assessment;

import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Enters into an attempt what an instructor decided, marks it again and announces the new mark. */
@Component
class DecidedAttempts {

    private final Attempts attempts;
    private final Seals seals;
    private final MarkingInForce marking;
    private final ApplicationEventPublisher events;

    DecidedAttempts(Attempts attempts, Seals seals, MarkingInForce marking, ApplicationEventPublisher events) {
        this.attempts = attempts;
        this.seals = seals;
        this.marking = marking;
        this.events = events;
    }

    Attempt get(String token) {
        return attempts.get(token);
    }

    /** The attempt, held until this transaction ends. */
    Attempt held(String token) {
        return attempts.forChange(token);
    }

    /** By what the attempt is marked. */
    QuizTaken quizOf(Attempt attempt) {
        return marking.of(attempt);
    }

    /** What an instructor did, as the next event of the attempt. */
    static AttemptEvent event(Attempt attempt, Act act, Instant at) {
        return new AttemptEvent(
                attempt.nextNumber(), Origin.server(at), act, at, new Standing.Counted(), Optional.empty());
    }

    /** The attempt after this; what had been handed in has the mark that follows from it, and whoever keeps marks is told. */
    Attempt enter(Attempt attempt, Act act, Instant at) {
        var decided = attempt.with(seals.seal(attempt, event(attempt, act, at)));
        if (!attempt.isFinished()) {
            attempts.keep(decided, 1);
            return decided;
        }
        var marked = decided.markedAgain(quizOf(decided));
        attempts.keep(marked, 1);
        var result = marked.result().orElseThrow();
        events.publishEvent(new AttemptRegraded(
                marked.id(), marked.learner(), marked.course(), marked.quiz(), result.mark(), result.passed()));
        return marked;
    }
}
