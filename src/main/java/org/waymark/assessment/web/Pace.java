package org.waymark.assessment.web;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.waymark.identity.TriesPerMinute;
import org.waymark.identity.UserId;

/** How fast a learner's pages may send and ask: so many requests a minute, from however many devices. */
@Component
class Pace {

    private final TriesPerMinute<UserId> requests;

    Pace(@Value("${waymark.attempts.requests-per-minute:600}") int perMinute, Clock clock) {
        requests = new TriesPerMinute<>(perMinute, clock);
    }

    /** Lets one request through; throws {@link org.waymark.identity.TooManyTries} where it comes too soon. */
    void take(UserId learner) {
        requests.take(learner);
    }
}
