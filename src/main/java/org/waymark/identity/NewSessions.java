package org.waymark.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Limits how many sessions begin from one address in a minute: each takes memory, and nobody needs an account for it. A whole school
 * may have one address, so they are many.
 */
@Component
public class NewSessions {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int KEPT = 200_000;

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final int perAddress;
    private final Clock clock;

    NewSessions(@Value("${waymark.sessions.per-address:600}") int perAddress, Clock clock) {
        this.perAddress = perAddress;
        this.clock = clock;
    }

    /** Takes one; throws {@link TooManyTries} where too many have begun. */
    public void take(String address) {
        bucket(address).take(clock.instant());
    }

    /** None has begun after all. */
    public void giveBack(String address) {
        bucket(address).giveBack();
    }

    private Bucket bucket(String address) {
        return buckets.get(Network.of(address), _ -> new Bucket(perAddress, MINUTE, clock.instant()));
    }
}
