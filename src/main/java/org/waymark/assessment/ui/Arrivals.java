package org.waymark.assessment.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.springframework.stereotype.Component;

/** Files on their way, a piece at a time: of all visitors together so much is kept and no more, and nothing for long. */
@Component
class Arrivals {

    private static final long MOST = 32L << 20;

    private static final Duration ON_THE_WAY = Duration.ofMinutes(1);

    /** What an entry takes besides its bytes, roughly. */
    private static final int EACH = 200;

    /** At once, so that nothing is kept until somebody else comes to it. */
    private static final Executor AT_ONCE = Runnable::run;

    private final Cache<Object, byte[]> files = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .<Object, byte[]>weigher((_, bytes) -> EACH + bytes.length)
            .expireAfterWrite(ON_THE_WAY)
            .executor(AT_ONCE)
            .build();

    void begin(Object whose) {
        files.put(whose, new byte[0]);
    }

    /** Adds a piece to what has begun to arrive; what has not, or was given up for others, stays away. */
    void add(Object whose, byte[] piece) {
        files.asMap().computeIfPresent(whose, (_, before) -> joined(before, piece));
    }

    /** How much of it has arrived. */
    int length(Object whose) {
        return Optional.ofNullable(files.getIfPresent(whose))
                .map(it -> it.length)
                .orElse(0);
    }

    /** Hands over what has arrived, and keeps it no longer; empty where it was given up. */
    Optional<byte[]> take(Object whose) {
        return Optional.ofNullable(files.asMap().remove(whose));
    }

    void forget(Object whose) {
        files.invalidate(whose);
    }

    private static byte[] joined(byte[] before, byte[] piece) {
        var both = Arrays.copyOf(before, before.length + piece.length);
        System.arraycopy(piece, 0, both, before.length, piece.length);
        return both;
    }
}
