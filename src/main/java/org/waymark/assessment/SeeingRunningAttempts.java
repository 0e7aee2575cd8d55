package org.waymark.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Slug;
import org.waymark.identity.Oversight;
import org.waymark.identity.UserId;

/** Seeing how learners stand in a quiz while they take it, in a fixed number of statements; no answer is shown, so no look is kept. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('INSTRUCTOR')")
public class SeeingRunningAttempts {

    private final RunningAttempts running;
    private final Oversight oversight;
    private final Clock clock;

    SeeingRunningAttempts(RunningAttempts running, Oversight oversight, Clock clock) {
        this.running = running;
        this.oversight = oversight;
        this.clock = clock;
    }

    /** How attempts stood at a moment; of each learner the one that is not handed in, or else the one started last. */
    public record Watch(Instant now, Map<UserId, RunningAttempt> attempts) {
        public Watch {
            attempts = Map.copyOf(attempts);
        }
    }

    /** Those of these learners whose work one may see. */
    public Watch at(UserId staff, Collection<UserId> learners, Slug course, Slug quiz) {
        var theirs = oversight.among(staff, learners, Oversight.Purpose.FOLLOW);
        var now = clock.instant();
        var attempts = new LinkedHashMap<UserId, RunningAttempt>();
        running.at(theirs, course, quiz).stream()
                .map(seen -> RunningAttempt.of(seen, now))
                .forEach(it -> attempts.merge(it.learner(), it, SeeingRunningAttempts::telling));
        return new Watch(now, attempts);
    }

    private static RunningAttempt telling(RunningAttempt earlier, RunningAttempt later) {
        return earlier.state() == Attempt.State.FINISHED ? later : earlier;
    }
}
