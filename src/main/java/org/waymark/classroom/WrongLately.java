package org.waymark.classroom;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.waymark.identity.UserId;

/** Who has tried a code that leads nowhere within the last ten minutes. Those who tried longest ago are forgotten first. */
final class WrongLately {

    private static final Duration LATELY = Duration.ofMinutes(10);
    private static final int KEPT = 100_000;

    private final Cache<UserId, Instant> tried =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final Clock clock;

    WrongLately(Clock clock) {
        this.clock = clock;
    }

    boolean has(UserId who) {
        var last = tried.getIfPresent(who);
        return last != null && clock.instant().isBefore(last.plus(LATELY));
    }

    void note(UserId who) {
        tried.put(who, clock.instant());
    }
}
