package org.waymark.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.identity.UserId;

/** Stopping the clock of an attempt, letting it run again, and moving its end. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AdjustingTime {

    private final Attempts attempts;
    private final RecordingEvents recording;
    private final Clock clock;

    AdjustingTime(Attempts attempts, RecordingEvents recording, Clock clock) {
        this.attempts = attempts;
        this.recording = recording;
        this.clock = clock;
    }

    /** Stops the clock, where the learner may and it runs; otherwise nothing changes. */
    public Attempt pause(UserId learner, String token) {
        var attempt = attempts.forChange(token).takenBy(learner);
        var mayPause = attempt.terms().pausable() && attempt.state() == Attempt.State.OPEN && !isOver(attempt);
        return mayPause ? recording.changed(attempt, reception -> reception.serve(new Act.Paused())) : attempt;
    }

    /** Lets the clock run again, with as much time as there was. */
    public Attempt resume(UserId learner, String token) {
        var attempt = attempts.forChange(token).takenBy(learner);
        if (attempt.state() != Attempt.State.PAUSED) {
            return attempt;
        }
        var ends = attempt.clock().endAfterPause(clock.instant(), attempt.terms());
        return recording.changed(attempt, reception -> reception.serve(new Act.Resumed(ends)));
    }

    /** Sets another end for an attempt that runs. */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    public Attempt extend(String token, Instant ends) {
        var attempt = attempts.forChange(token);
        if (attempt.state() != Attempt.State.OPEN) {
            throw new AttemptClosed(attempt.id());
        }
        return recording.changed(attempt, reception -> reception.serve(new Act.Extended(ends)));
    }

    private boolean isOver(Attempt attempt) {
        return Optional.of(clock.instant())
                .flatMap(now -> attempt.endsAt().filter(now::isAfter))
                .isPresent();
    }
}
