package org.waymark.roster;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.waymark.identity.TooManyTries;
import org.waymark.identity.UserId;
import org.waymark.identity.UserName;

/**
 * Limits how many user names somebody can find out to be taken. A list with some is ordinary; one with thousands asks who has an account
 * here. The same names again are no more to know.
 */
@Component
class Curiosity {

    private static final Logger log = LoggerFactory.getLogger(Curiosity.class);

    private static final int ENOUGH = 500;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int KEPT = 10_000;

    private record Seen(Instant since, Set<String> names) {}

    private final Cache<UserId, Seen> seen =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final Clock clock;

    Curiosity(Clock clock) {
        this.clock = clock;
    }

    /** @throws TooManyTries where it is too much for now; then the plan must not be shown */
    void sees(UserId staff, Plan plan) {
        var taken = plan.lines().stream()
                .filter(it -> it.fate() instanceof Fate.Flawed(var flaws, var _, var _)
                        && flaws.contains(Flaw.USER_NAME_NOT_FREE))
                .map(it -> UserName.key(it.line().userName()))
                .collect(Collectors.toSet());
        if (taken.isEmpty()) {
            return;
        }
        var now = clock.instant();
        seen.asMap().compute(staff, (_, before) -> {
            var fresh = before == null || before.since().plus(HOUR).isBefore(now);
            var names = new HashSet<>(fresh ? Set.of() : before.names());
            names.addAll(taken);
            if (names.size() > ENOUGH) {
                log.warn("account {} asks about many user names that are taken", staff.value());
                throw new TooManyTries(
                        fresh ? HOUR : Duration.between(now, before.since().plus(HOUR)));
            }
            return new Seen(fresh ? now : before.since(), names);
        });
    }
}
