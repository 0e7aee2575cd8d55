package org.waymark.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the server's clock says of an event. A device's clock may be wrong by hours, so what it says is moved by as much as the
 * device was found to be off before.
 */
final class Punctuality {

    /** What the network may take without anybody having to say so. */
    static final Duration UNNOTICED = Duration.ofSeconds(2);

    /** How long a page may not have heard that the staff has stopped the clock; what is done until then is done in good faith. */
    static final Duration UNHEARD = Duration.ofSeconds(8);

    private Punctuality() {}

    static Standing of(Attempt attempt, Origin origin, Act act, Instant received) {
        if (attempt.isFinished()) {
            return new Standing.Held(wasClosedByServer(attempt) ? Reason.AFTER_END : Reason.AFTER_HAND_IN);
        }
        var done = done(attempt, origin, received);
        var grace = attempt.terms().grace();
        if (attempt.state() == Attempt.State.PAUSED && !isDoneWhilePaused(attempt, act)) {
            return attempt.haltedSince()
                    .map(since -> of(since.plus(UNHEARD), grace, done, received, Reason.NOT_OPEN))
                    .orElseGet(() -> new Standing.Held(Reason.NOT_OPEN));
        }
        return attempt.endsAt()
                .map(end -> of(end, grace, done, received, Reason.AFTER_END))
                .orElseGet(Standing.Counted::new);
    }

    /** Whoever rests may go on, here or elsewhere, or hand in; what the staff has stopped nobody hands in. */
    private static boolean isDoneWhilePaused(Attempt attempt, Act act) {
        return act instanceof Act.Resumed
                || act instanceof Act.TookOver
                || (act instanceof Act.HandedIn && !attempt.isHalted());
    }

    private static Standing of(Instant end, Duration grace, Instant done, Instant received, Reason otherwise) {
        if (!received.isAfter(end.plus(UNNOTICED))) {
            return new Standing.Counted();
        }
        return done.isAfter(end) || received.isAfter(end.plus(grace))
                ? new Standing.Held(otherwise)
                : new Standing.Late();
    }

    /** When it was done, by the server's clock. */
    private static Instant done(Attempt attempt, Origin origin, Instant received) {
        var done = origin.at().plus(behind(attempt, origin.device()).orElse(Duration.ZERO));
        return done.isAfter(received) ? received : done;
    }

    /** How far a device's clock is behind the server's: the least that ever lay between its saying and our hearing. */
    private static Optional<Duration> behind(Attempt attempt, String device) {
        return attempt.events().stream()
                .filter(event -> event.origin().device().equals(device))
                .map(event -> Duration.between(event.origin().at(), event.receivedAt()))
                .min(Duration::compareTo);
    }

    private static boolean wasClosedByServer(Attempt attempt) {
        return attempt.events().stream()
                .anyMatch(event -> event.act() instanceof Act.HandedIn(var by) && by == Act.By.SERVER);
    }
}
