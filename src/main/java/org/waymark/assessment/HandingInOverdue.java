package org.waymark.assessment;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands in attempts whose time and grace are up, and ends halts that nobody has ended. Other instances pass over those that are being
 * handed in here.
 */
@Component
public class HandingInOverdue {

    private static final Duration LATER = Duration.ofMinutes(10);

    private final Attempts attempts;
    private final RecordingEvents recording;
    private final Clock clock;

    HandingInOverdue(Attempts attempts, RecordingEvents recording, Clock clock) {
        this.attempts = attempts;
        this.recording = recording;
        this.clock = clock;
    }

    /** Does so with so many at most, all or none of them; how many there were. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int handIn(int most) {
        var overdue = attempts.overdue(clock.instant(), most);
        overdue.forEach(this::handIn);
        return overdue.size();
    }

    /** Puts off what cannot be handed in, so that the others are. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public List<String> putOff() {
        var overdue = attempts.overdue(clock.instant(), 1);
        overdue.forEach(token -> attempts.putOff(token, clock.instant().plus(LATER)));
        return overdue;
    }

    private void handIn(String token) {
        var attempt = attempts.get(token);
        if (attempt.due().filter(clock.instant()::isAfter).isEmpty()) {
            attempts.keep(attempt, 0);
        } else if (attempt.isHalted()) {
            recording.changed(attempt, Reception::lapse);
        } else {
            recording.handIn(attempt, Act.By.SERVER);
        }
    }
}
