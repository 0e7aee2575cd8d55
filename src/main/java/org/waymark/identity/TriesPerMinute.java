package org.waymark.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;

/**
 * So many tries a minute for each account, or each address, or whatever they are counted by. Those that tried longest ago are forgotten
 * first.
 */
public final class TriesPerMinute<K> {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int KEPT = 100_000;

    private final Cache<K, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final int tries;
    private final Clock clock;

    public TriesPerMinute(int tries, Clock clock) {
        this.tries = tries;
        this.clock = clock;
    }

    /** Takes one; throws {@link TooManyTries} where none is left. */
    public void take(K who) {
        bucket(who).take(clock.instant());
    }

    /** Takes none; throws {@link TooManyTries} where none is left. */
    public void ask(K who) {
        bucket(who).ask(clock.instant());
    }

    /** What was taken should not have been. */
    public void giveBack(K who) {
        bucket(who).giveBack();
    }

    private Bucket bucket(K who) {
        return buckets.get(who, _ -> new Bucket(tries, MINUTE, clock.instant()));
    }
}
