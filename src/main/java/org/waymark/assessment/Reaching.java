package org.waymark.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** What a later closing means for an attempt that was begun before it was settled. */
final class Reaching {

    private Reaching() {}

    /**
     * What is to be done to the attempt; nothing where it would not close later by it.
     *
     * @param closes when the quiz closes by now for the learner; empty where it does not
     */
    static Optional<Steering> of(Attempt attempt, Optional<Instant> closes) {
        var clock = attempt.clock();
        var isLater = clock.closes()
                .filter(before -> closes.filter(it -> !it.isAfter(before)).isEmpty())
                .isPresent();
        return isLater && !attempt.isFinished()
                ? Optional.of(new Steering.ClosingMoved(closes, ends(attempt, clock, closes)))
                : Optional.empty();
    }

    /** Only what ended by closing ends later, and not later than its limit lets it; nothing ends earlier. */
    private static Optional<Instant> ends(Attempt attempt, AttemptClock clock, Optional<Instant> closes) {
        var end = clock.stopped().map(AttemptClock.Stop::ended).orElseGet(clock::endsAt);
        if (!end.equals(clock.closes())) {
            return end;
        }
        var free = Stream.of(byLimit(attempt), closes).flatMap(Optional::stream).min(Instant::compareTo);
        return free.flatMap(it -> Stream.concat(Stream.of(it), end.stream()).max(Instant::compareTo));
    }

    /** When the attempt would end if nothing closed; what has not begun has no such time yet. */
    private static Optional<Instant> byLimit(Attempt attempt) {
        return attempt.begunAt()
                .flatMap(begun -> attempt.terms().limit().map(begun::plus))
                .map(it -> it.plus(AttemptClock.stoodStill(attempt)));
    }
}
