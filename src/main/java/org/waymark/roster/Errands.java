package org.waymark.roster;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.identity.UserId;

/**
 * What is under way for whom in which class, and for a while what has come of it. First passwords are kept nowhere else, and here only
 * in memory; it is not long until they are gone.
 */
@Component
class Errands {

    private static final Duration KEPT = Duration.ofMinutes(45);
    private static final int MOST = 200;

    private record Key(UserId staff, String token) {}

    private final Cache<Key, Errand> errands = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(KEPT)
            .scheduler(Scheduler.systemScheduler())
            .executor(Runnable::run)
            .build();

    Optional<Errand> of(UserId staff, String token) {
        return Optional.ofNullable(errands.getIfPresent(new Key(staff, token)));
    }

    /** Whether it may begin: for each person one thing at a time. */
    synchronized boolean begin(UserId staff, String token, Errand errand) {
        var busy = errands.asMap().entrySet().stream()
                .filter(it -> it.getKey().staff().equals(staff))
                .anyMatch(it -> it.getValue().progress().isUnderWay());
        if (!busy) {
            errands.put(new Key(staff, token), errand);
        }
        return !busy;
    }

    /** It has come to an end: from now on what has come of it is kept for a while. */
    void renew(UserId staff, String token, Errand errand) {
        errands.asMap().replace(new Key(staff, token), errand, errand);
    }

    void forget(UserId staff, String token) {
        errands.invalidate(new Key(staff, token));
    }
}
