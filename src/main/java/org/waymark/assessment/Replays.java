package org.waymark.assessment;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.content.Library;

/** Makes replays: finds the edition of an attempt, what regradings made of it, and whether its seals are whole. */
@Component
class Replays {

    private final Attempts attempts;
    private final Library library;
    private final Regradings regradings;
    private final MarkingInForce marking;
    private final Seals seals;

    Replays(Attempts attempts, Library library, Regradings regradings, MarkingInForce marking, Seals seals) {
        this.attempts = attempts;
        this.library = library;
        this.regradings = regradings;
        this.marking = marking;
        this.seals = seals;
    }

    Replay of(Attempt attempt) {
        var edition = library.edition(attempt.edition());
        var changes = changesOf(attempt.id());
        return new Replay(
                attempt,
                edition,
                QuizTaken.of(attempt, edition),
                marking.of(attempt, changes),
                changes,
                seals.verify(attempt, attempts.last(attempt.id())));
    }

    List<MarkChange> changesOf(AttemptId attempt) {
        return regradings.changesOf(attempt);
    }
}
