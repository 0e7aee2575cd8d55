package org.waymark.assessment;

import java.time.Instant;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.identity.Oversight;
import org.waymark.identity.UserId;

/** Moving the end of an attempt that runs. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class AdjustingTime {

    private final Attempts attempts;
    private final RecordingEvents recording;
    private final Oversight oversight;

    AdjustingTime(Attempts attempts, RecordingEvents recording, Oversight oversight) {
        this.attempts = attempts;
        this.recording = recording;
        this.oversight = oversight;
    }

    /**
     * Sets another end for an attempt that runs.
     *
     * @throws AttemptNotFound where there is no such attempt, or this person may not allow its learner anything
     */
    public Attempt extend(UserId by, String token, Instant ends) {
        var attempt = attempts.forChange(token);
        if (!oversight.may(by, attempt.learner(), Oversight.Purpose.ALLOW)) {
            throw new AttemptNotFound();
        }
        if (attempt.state() != Attempt.State.OPEN) {
            throw new AttemptClosed(attempt.id());
        }
        return recording.changed(attempt, reception -> reception.serve(new Act.Extended(ends)));
    }
}
