package org.waymark.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The time of an attempt as its events have set it. */
record AttemptClock(Optional<Instant> begunAt, Optional<Instant> endsAt, Optional<Stop> stopped) {

    /** A pause that lasts, and when the attempt would have ended without it. */
    record Stop(Instant since, Optional<Instant> ended) {}

    static AttemptClock of(Attempt attempt) {
        var clock = new AttemptClock(Optional.empty(), attempt.terms().closes(), Optional.empty());
        for (var event : attempt.counting()) {
            clock = clock.after(event, attempt.terms());
        }
        return clock;
    }

    private AttemptClock after(AttemptEvent event, Terms terms) {
        return switch (event.act()) {
            case Act.Begun(var ends) -> new AttemptClock(Optional.of(event.receivedAt()), ends, stopped);
            case Act.Extended(var ends) -> new AttemptClock(begunAt, Optional.of(ends), stopped);
            case Act.Paused() ->
                new AttemptClock(begunAt, terms.closes(), Optional.of(new Stop(event.receivedAt(), endsAt)));
            case Act.Resumed(var ends) -> new AttemptClock(begunAt, ends, Optional.empty());
            case Act.Answered _,
                    Act.Checked _,
                    Act.Redone _,
                    Act.Moved _,
                    Act.TookOver _,
                    Act.HandedIn _,
                    Act.Admitted _,
                    Act.SetAside _,
                    Act.Reviewed _ -> this;
        };
    }

    Attempt.State state() {
        return stopped.isPresent()
                ? Attempt.State.PAUSED
                : begunAt.isPresent() ? Attempt.State.OPEN : Attempt.State.STARTED;
    }

    /** The end of an attempt whose pause ends now: as much later as the pause was long, but never after closing. */
    Optional<Instant> endAfterPause(Instant now, Terms terms) {
        return stopped.flatMap(stop ->
                terms.atMostClosing(stop.ended().map(ended -> ended.plus(Duration.between(stop.since(), now)))));
    }
}
