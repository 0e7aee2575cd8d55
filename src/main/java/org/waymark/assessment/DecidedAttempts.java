package org.waymark.assessment;

import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymark.content.Library;

/** Enters into an attempt what an instructor decided, marks it again and announces the new mark. */
@Component
class DecidedAttempts {

    private final Attempts attempts;
    private final Seals seals;
    private final Library library;
    private final ApplicationEventPublisher events;

    DecidedAttempts(Attempts attempts, Seals seals, Library library, ApplicationEventPublisher events) {
        this.attempts = attempts;
        this.seals = seals;
        this.library = library;
        this.events = events;
    }

    /** The attempt, held until this transaction ends. */
    Attempt held(String token) {
        return attempts.forChange(token);
    }

    Attempt enter(Attempt attempt, Act act, Instant at) {
        var event = new AttemptEvent(
                attempt.nextNumber(), Origin.server(at), act, at, new Standing.Counted(), Optional.empty());
        var decided = attempt.with(seals.seal(attempt, event));
        if (!attempt.isFinished()) {
            attempts.keep(decided, 1);
            return decided;
        }
        var course = library.edition(attempt.edition()).course();
        var marked = decided.markedAgain(QuizTaken.of(decided, course));
        attempts.keep(marked, 1);
        events.publishEvent(AttemptFinished.of(marked));
        return marked;
    }
}
