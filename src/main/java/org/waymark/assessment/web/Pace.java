package org.waymark.assessment.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.waymark.identity.Bucket;
import org.waymark.identity.UserId;

/** How fast a learner's pages may send and ask: so many requests a minute, from however many devices. */
@Component
class Pace {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int KEPT = 200_000;

    private final Cache<UserId, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final int perMinute;
    private final Clock clock;

    Pace(@Value("${waymark.attempts.requests-per-minute:600}") int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** Lets one request through; throws {@link org.waymark.identity.TooManyTries} where it comes too soon. */
    void take(UserId learner) {
        var now = clock.instant();
        buckets.get(learner, _ -> new Bucket(perMinute, MINUTE, now)).take(now);
    }
}
