package org.waymark.live;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.waymark.identity.TriesPerMinute;
import org.waymark.identity.UserId;

/**
 * How many codes somebody may try in a minute: enough for typing errors, nothing for guessing among 244 million. Counted by account and not by
 * address, because a class sits behind one.
 */
@Component
class JoinTries {

    private static final int IN_A_MINUTE = 10;

    private final TriesPerMinute<UserId> tries;

    JoinTries(Clock clock) {
        tries = new TriesPerMinute<>(IN_A_MINUTE, clock);
    }

    /** Takes one; throws {@link org.waymark.identity.TooManyTries} where none is left. */
    void take(UserId who) {
        tries.take(who);
    }
}
