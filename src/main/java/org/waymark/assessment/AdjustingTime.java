package org.waymark.assessment;

import java.time.Instant;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moving the end of an attempt that runs. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class AdjustingTime {

    private final Attempts attempts;
    private final RecordingEvents recording;

    AdjustingTime(Attempts attempts, RecordingEvents recording) {
        this.attempts = attempts;
        this.recording = recording;
    }

    /** Sets another end for an attempt that runs. */
    public Attempt extend(String token, Instant ends) {
        var attempt = attempts.forChange(token);
        if (attempt.state() != Attempt.State.OPEN) {
            throw new AttemptClosed(attempt.id());
        }
        return recording.changed(attempt, reception -> reception.serve(new Act.Extended(ends)));
    }
}
