package org.waymark.base;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Makers of ids: time-ordered keys for the database, unguessable tokens for addresses. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A UUID version 7 (RFC 9562): 48 bits of milliseconds, then randomness; keys of one table grow with time. */
    public static UUID timeOrdered(Instant now) {
        var random = new byte[10];
        RANDOM.nextBytes(random);
        var high = (now.toEpochMilli() << 16) | 0x7000L | ((random[0] & 0x0FL) << 8) | (random[1] & 0xFFL);
        var low = 0L;
        for (var i = 2; i < 10; i++) {
            low = (low << 8) | (random[i] & 0xFFL);
        }
        return new UUID(high, (low & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
    }

    /** As many at once, each greater than the one before: what is made at one time keeps its order. */
    public static List<UUID> timeOrdered(Instant now, int howMany) {
        return Stream.generate(() -> timeOrdered(now)).limit(howMany).sorted().toList();
    }

    /** 128 bits of randomness as 22 characters that may stand in an address. */
    public static String token() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A seed from which drawing and shuffling follow; kept with what was drawn. */
    public static long seed() {
        return RANDOM.nextLong();
    }
}
