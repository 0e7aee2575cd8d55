package org.waymark.roster;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.waymark.identity.TooManyTries;
import org.waymark.identity.UserId;

/**
 * Limits how many user names somebody can find out to be taken. A list with some is ordinary; one with thousands asks who has an account
 * here. The same names again are no more to know.
 */
@Component
class Curiosity {

    private static final Logger log = LoggerFactory.getLogger(Curiosity.class);

    /** Names that lists wish for: they are chosen at will, and lists of those who have accounts here need few of them. */
    static final int WISHED = 500;

    /**
     * Names that are made. Where many have accounts, most names of an honest list are somebody's already, so there have to be enough for
     * all pupils of a large school.
     */
    static final int MADE = 1_500;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int KEPT = 10_000;

    private record Seen(Instant since, Set<String> wished, Set<String> made) {}

    private final Cache<UserId, Seen> seen =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final Clock clock;

    Curiosity(Clock clock) {
        this.clock = clock;
    }

    /** @throws TooManyTries where it is too much for now; then the plan must not be shown */
    void sees(UserId staff, Plan plan) {
        var shown = TakenNames.shownBy(plan);
        if (shown.isEmpty()) {
            return;
        }
        var now = clock.instant();
        seen.asMap().compute(staff, (_, before) -> {
            var fresh = before == null || before.since().plus(HOUR).isBefore(now);
            var wished = both(fresh ? Set.of() : before.wished(), shown.wished());
            var made = both(fresh ? Set.of() : before.made(), shown.made());
            if (wished.size() > WISHED || made.size() > MADE) {
                log.warn("account {} asks about many user names that are taken", staff.value());
                throw new TooManyTries(
                        fresh ? HOUR : Duration.between(now, before.since().plus(HOUR)));
            }
            return new Seen(fresh ? now : before.since(), wished, made);
        });
    }

    private static Set<String> both(Set<String> before, Set<String> now) {
        var both = new HashSet<>(before);
        both.addAll(now);
        return both;
    }
}
