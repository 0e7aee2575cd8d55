package org.waymark.assessment;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.identity.Oversight;
import org.waymark.identity.UserId;

/** More time, a stopped clock or the end for an attempt that runs, by whoever may allow its learner more. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class SteeringAttempts {

    public static final int LONGEST_REASON = 300;

    private final Attempts attempts;
    private final RecordingEvents recording;
    private final Oversight oversight;

    SteeringAttempts(Attempts attempts, RecordingEvents recording, Oversight oversight) {
        this.attempts = attempts;
        this.recording = recording;
        this.oversight = oversight;
    }

    /**
     * Does what was ordered, once, unless somebody else of the staff has steered the attempt in between.
     *
     * @param press names the order: sent again, it changes nothing
     * @param seen the number of the last steering that whoever orders has seen, 0 for none
     * @param reason may be empty; the learner can read it
     * @throws AttemptNotFound where there is none, or of a learner who is not theirs
     */
    public Obeyed steer(UserId staff, String token, UUID press, int seen, Order order, String reason) {
        var why = reason.strip();
        if (why.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason has at most " + LONGEST_REASON + " characters");
        }
        var attempt = attempts.forChange(token);
        if (!oversight.may(staff, attempt.learner(), Oversight.Purpose.ALLOW)) {
            throw new AttemptNotFound();
        }
        return recording.steer(attempt, reception -> reception.steer(order, press, seen, staff, why));
    }
}
