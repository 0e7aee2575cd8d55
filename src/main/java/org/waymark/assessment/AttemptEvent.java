package org.waymark.assessment;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing that happened in an attempt; it never changes.
 *
 * @param number counts the events of the attempt from 1
 * @param seal empty for what was kept before there were seals
 */
public record AttemptEvent(
        int number, Origin origin, Act act, Instant receivedAt, Standing standing, Optional<Seal> seal) {

    AttemptEvent sealed(Seal with) {
        return new AttemptEvent(number, origin, act, receivedAt, standing, Optional.of(with));
    }
}
