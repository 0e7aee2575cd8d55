package org.waymark.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Limits how often secrets may be tried: so many a minute for an account, so many a minute from an address. Nobody is
 * ever locked out, a right secret gives its try back, and every path that takes a secret asks here first.
 */
@Component
public class Tries {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int KEPT = 200_000;

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final int perAccount;
    private final int perAddress;
    private final Clock clock;

    Tries(
            @Value("${waymark.tries.per-account:10}") int perAccount,
            @Value("${waymark.tries.per-address:60}") int perAddress,
            Clock clock) {
        this.perAccount = perAccount;
        this.perAddress = perAddress;
        this.clock = clock;
    }

    /**
     * Takes one try.
     *
     * @param what the user name, or what else is being guessed at
     * @throws TooManyTries when there is none left
     */
    public void take(String what, String address) {
        var now = clock.instant();
        bucketOfAddress(address, now).take(now);
        bucketOfAccount(what, now).take(now);
    }

    /** The secret was right: that was no guess. */
    public void giveBack(String what, String address) {
        var now = clock.instant();
        bucketOfAddress(address, now).giveBack();
        bucketOfAccount(what, now).giveBack();
    }

    private Bucket bucketOfAddress(String address, Instant now) {
        return buckets.get("address " + Network.of(address), _ -> new Bucket(perAddress, MINUTE, now));
    }

    private Bucket bucketOfAccount(String what, Instant now) {
        var key = UserName.key(what);
        var shortened = key.length() > UserName.LONGEST ? "overlong" : key;
        return buckets.get("account " + shortened, _ -> new Bucket(perAccount, MINUTE, now));
    }
}
