package org.waymark.assessment;

import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.identity.Oversight;
import org.waymark.identity.UserId;

/** Going through attempts that were handed in again: one's own, and as an instructor those of learners, who can see that. */
@Service
@PreAuthorize("isAuthenticated()")
public class Replaying {

    private final Attempts attempts;
    private final Replays replays;
    private final Looks looks;
    private final Oversight oversight;
    private final Clock clock;

    Replaying(Attempts attempts, Replays replays, Looks looks, Oversight oversight, Clock clock) {
        this.attempts = attempts;
        this.replays = replays;
        this.looks = looks;
        this.oversight = oversight;
        this.clock = clock;
    }

    /** A learner's own attempt; {@link AttemptNotFound} for everything else, and as long as it is not handed in. */
    @Transactional(readOnly = true)
    public Replay own(UserId learner, String token) {
        return handedIn(attempts.get(token).takenBy(learner));
    }

    /** A learner's attempt, for whoever may follow their work; that they looked is kept. {@link AttemptNotFound} for everything else. */
    @Transactional
    @PreAuthorize("hasRole('INSTRUCTOR')")
    public Replay ofLearner(UserId staff, String token) {
        var attempt = attempts.get(token);
        if (!oversight.sees(staff, attempt.learner(), attempt.startedAt())) {
            throw new AttemptNotFound();
        }
        var replay = handedIn(attempt);
        looks.keep(attempt.id(), new Look(staff, clock.instant()));
        return replay;
    }

    /** Who of the staff has looked at a learner's own attempt, the latest first. */
    @Transactional(readOnly = true)
    public List<Look> looksAt(UserId learner, String token) {
        return looks.at(attempts.get(token).takenBy(learner).id());
    }

    /** What regradings made of a learner's own attempt, the earliest first. */
    @Transactional(readOnly = true)
    public List<MarkChange> changesOf(UserId learner, String token) {
        return replays.changesOf(attempts.get(token).takenBy(learner).id());
    }

    private Replay handedIn(Attempt attempt) {
        if (!attempt.isFinished()) {
            throw new AttemptNotFound();
        }
        return replays.of(attempt);
    }
}
