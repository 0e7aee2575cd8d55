package org.waymark.roster;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.waymark.identity.UserId;

/**
 * What is under way for whom in which class, and for a while what has come of it. First passwords are kept nowhere else, and here only
 * in memory; it is not long until they are gone. Nobody's are given up for those of somebody else: how many there can be is limited for
 * each person, and altogether by the time it takes to make them.
 */
@Component
class Errands {

    /** From its end on. */
    private static final Duration KEPT = Duration.ofMinutes(45);

    /** Longer than anything goes on. */
    private static final Duration UNDER_WAY = Duration.ofDays(365);

    /** Of one person. */
    static final int MOST = 50;

    private record Key(UserId staff, String token) {}

    private final Cache<Key, Errand> errands;

    Errands(Clock clock) {
        errands = Caffeine.newBuilder()
                .expireAfter(Expiry.<Key, Errand>writing(
                        (_, errand) -> errand.progress().isUnderWay() ? UNDER_WAY : KEPT))
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .scheduler(Scheduler.systemScheduler())
                .executor(Runnable::run)
                .build();
    }

    Optional<Errand> of(UserId staff, String token) {
        return Optional.ofNullable(errands.getIfPresent(new Key(staff, token)));
    }

    /**
     * Whether it may begin: for each person one thing at a time.
     *
     * @throws CardsNotPutAway where there are cards that would be lost, or too many
     */
    synchronized boolean begin(UserId staff, String token, Errand errand) {
        var theirs = errands.asMap().entrySet().stream()
                .filter(it -> it.getKey().staff().equals(staff))
                .toList();
        if (theirs.stream().anyMatch(it -> it.getValue().progress().isUnderWay())) {
            return false;
        }
        var key = new Key(staff, token);
        if (theirs.stream()
                .anyMatch(it -> it.getKey().equals(key) && it.getValue().hasCards())) {
            throw new CardsNotPutAway(true);
        }
        if (theirs.size() >= MOST) {
            makeRoom(staff);
        }
        errands.put(key, errand);
        return true;
    }

    /** What has come to nothing, or to no cards, can be given up. */
    private void makeRoom(UserId staff) {
        errands.asMap()
                .entrySet()
                .removeIf(it ->
                        it.getKey().staff().equals(staff) && !it.getValue().hasCards());
        if (errands.asMap().keySet().stream()
                        .filter(it -> it.staff().equals(staff))
                        .count()
                >= MOST) {
            throw new CardsNotPutAway(false);
        }
    }

    /** It has come to an end: from now on what has come of it is kept for a while. */
    void ended(UserId staff, String token) {
        errands.asMap().computeIfPresent(new Key(staff, token), (_, errand) -> errand);
    }

    /** Whether it is there no longer; another one that has come in its place stays, and so does what goes on. */
    boolean forget(UserId staff, String token, String errand) {
        var key = new Key(staff, token);
        var there = errands.getIfPresent(key);
        return there == null
                || (there.is(errand)
                        && !there.progress().isUnderWay()
                        && errands.asMap().remove(key, there));
    }
}
