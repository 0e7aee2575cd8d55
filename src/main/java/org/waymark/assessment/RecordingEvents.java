package org.waymark.assessment;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Slug;
import org.waymark.content.Library;
import org.waymark.identity.UserId;
import org.waymark.question.Response;

/** Recording what happens in attempts: whatever comes in together is kept in one transaction, or not at all. */
@Service
public class RecordingEvents {

    private final Attempts attempts;
    private final Library library;
    private final Seals seals;
    private final ApplicationEventPublisher announcing;
    private final Clock clock;

    RecordingEvents(
            Attempts attempts, Library library, Seals seals, ApplicationEventPublisher announcing, Clock clock) {
        this.attempts = attempts;
        this.library = library;
        this.seals = seals;
        this.announcing = announcing;
        this.clock = clock;
    }

    /**
     * Takes events of a device. The pass stands for having signed in.
     *
     * @throws AttemptNotFound where the pass is for another attempt
     * @throws PassRefused where it has been revoked, or its learner's account is closed
     */
    @Transactional
    public Recorded record(Pass pass, String token, List<Incoming> events) {
        var handsIn = events.stream().anyMatch(event -> event.wish() instanceof Wish.HandIn);
        var attempt =
                let(pass, attempts.forAdding(token, it -> handsIn || taken(it).needsTries()));
        var reception = reception(attempt);
        var receipts = events.stream()
                .map(event -> reception.take(pass.device(), event))
                .toList();
        keep(attempt, reception);
        return new Recorded(receipts, reception.attempt(), taken(attempt), clock.instant());
    }

    /** How an attempt stands, for whoever has a pass to it. */
    @Transactional
    public Recorded look(Pass pass, String token) {
        return standing(let(pass, attempts.forAdding(token, _ -> true)));
    }

    /** How one's own attempt stands. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Recorded look(UserId learner, String token) {
        return standing(attempts.get(token).takenBy(learner));
    }

    private Recorded standing(Attempt attempt) {
        return new Recorded(List.of(), attempt, taken(attempt), clock.instant());
    }

    private static Attempt let(Pass pass, Attempts.Writing writing) {
        var attempt = writing.attempt().takenBy(pass.learner());
        if (!attempt.id().equals(pass.attempt())) {
            throw new AttemptNotFound();
        }
        if (!writing.welcome() || attempt.generation() != pass.generation()) {
            throw new PassRefused();
        }
        return attempt;
    }

    /** Takes a response by way of the server's own pages. */
    Attempt answer(UserId learner, String token, Slug item, Response response) {
        var attempt = attempts.forAdding(token, it -> taken(it).needsTries())
                .attempt()
                .takenBy(learner);
        return changed(attempt, reception -> reception.serve(item, response));
    }

    /** Closes and marks an attempt; one that has been handed in already stays as it is. */
    Attempt handIn(Attempt attempt, Act.By by) {
        return attempt.isFinished()
                ? attempt
                : changed(attempt, reception -> {
                    var origin = Origin.server(clock.instant());
                    reception.handIn(origin, by, new Standing.Counted());
                });
    }

    /** Does something to an attempt that is held for change, and keeps what came of it. */
    Attempt changed(Attempt attempt, Consumer<Reception> change) {
        var reception = reception(attempt);
        change.accept(reception);
        keep(attempt, reception);
        return reception.attempt();
    }

    /** As {@link #changed}, and tells what became of it. */
    Obeyed steer(Attempt attempt, Function<Reception, Obeyed> order) {
        var reception = reception(attempt);
        var obeyed = order.apply(reception);
        keep(attempt, reception);
        return obeyed;
    }

    private void keep(Attempt before, Reception reception) {
        var after = reception.attempt();
        if (!after.equals(before)) {
            attempts.keep(after, reception.fresh());
        }
        if (after.isFinished() && !before.isFinished()) {
            announcing.publishEvent(AttemptFinished.of(after));
        }
    }

    private Reception reception(Attempt attempt) {
        return new Reception(attempt, taken(attempt), seals, clock.instant());
    }

    private QuizTaken taken(Attempt attempt) {
        return QuizTaken.of(attempt, library.edition(attempt.edition()));
    }
}
