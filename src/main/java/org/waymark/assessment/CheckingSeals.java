package org.waymark.assessment;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.identity.Oversight;
import org.waymark.identity.UserId;

/** Checking that nothing of an attempt was changed, dropped, swapped or inserted since it was kept. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class CheckingSeals {

    private final Attempts attempts;
    private final Seals seals;
    private final Oversight oversight;

    CheckingSeals(Attempts attempts, Seals seals, Oversight oversight) {
        this.attempts = attempts;
        this.seals = seals;
        this.oversight = oversight;
    }

    /**
     * The number of the first event that is not as it was kept; empty where all are.
     *
     * @throws AttemptNotFound where there is no such attempt, or this person may not follow its learner's work
     */
    public Optional<Integer> firstBroken(UserId by, String token) {
        var beginning = attempts.beginning(token, 0);
        if (!oversight.sees(by, beginning.learner(), beginning.startedAt())) {
            throw new AttemptNotFound();
        }
        try {
            var attempt = attempts.get(token);
            return seals.verify(attempt, attempts.last(attempt.id()));
        } catch (UnreadableEvent unreadable) {
            var before = attempts.beginning(token, unreadable.number() - 1);
            return seals.verify(before).or(() -> Optional.of(unreadable.number()));
        }
    }
}
