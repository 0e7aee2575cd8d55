package org.waymark.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.waymark.identity.Bucket;
import org.waymark.identity.UserId;

/**
 * How many codes somebody may try in a minute: enough for typing errors, nothing for guessing among 244 million. Counted by account and not by
 * address, because a class sits behind one.
 */
@Component
class JoinTries {

    private static final int IN_A_MINUTE = 10;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int KEPT = 100_000;

    private final Cache<UserId, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final Clock clock;

    JoinTries(Clock clock) {
        this.clock = clock;
    }

    /** Takes one; throws {@link org.waymark.identity.TooManyTries} where none is left. */
    void take(UserId who) {
        var now = clock.instant();
        buckets.get(who, _ -> new Bucket(IN_A_MINUTE, MINUTE, now)).take(now);
    }
}
