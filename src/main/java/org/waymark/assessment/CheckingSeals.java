package org.waymark.assessment;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checking that nothing of an attempt was changed, dropped, swapped or inserted since it was kept. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class CheckingSeals {

    private final Attempts attempts;
    private final Seals seals;

    CheckingSeals(Attempts attempts, Seals seals) {
        this.attempts = attempts;
        this.seals = seals;
    }

    /** The number of the first event that is not as it was kept; empty where all are. */
    public Optional<Integer> firstBroken(String token) {
        try {
            var attempt = attempts.get(token);
            return seals.verify(attempt, attempts.last(attempt.id()));
        } catch (UnreadableEvent unreadable) {
            var before = attempts.beginning(token, unreadable.number() - 1);
            return seals.verify(before).or(() -> Optional.of(unreadable.number()));
        }
    }
}
