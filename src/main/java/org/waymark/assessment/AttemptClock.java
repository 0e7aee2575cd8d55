package org.waymark.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The time of an attempt as its events have set it.
 *
 * @param closes when it ends whatever its learner does; what the staff does moves it
 */
record AttemptClock(
        Optional<Instant> begunAt, Optional<Instant> endsAt, Optional<Instant> closes, Optional<Stop> stopped) {

    /**
     * A clock that stands still.
     *
     * @param ended when the attempt would have ended
     * @param own whether its learner stopped it
     * @param haltedSince since when the staff keeps it stopped, where it does
     */
    record Stop(Instant since, Optional<Instant> ended, boolean own, Optional<Instant> haltedSince) {}

    static AttemptClock of(Attempt attempt) {
        var clock = atFirst(attempt);
        for (var event : attempt.counting()) {
            clock = clock.after(event);
        }
        return clock;
    }

    private static AttemptClock atFirst(Attempt attempt) {
        var closes = attempt.terms().closes();
        return new AttemptClock(Optional.empty(), closes, closes, Optional.empty());
    }

    /** How long the clock of an attempt has stood still, without the stop that lasts. */
    static Duration stoodStill(Attempt attempt) {
        var whole = Duration.ZERO;
        var clock = atFirst(attempt);
        for (var event : attempt.counting()) {
            var next = clock.after(event);
            if (next.stopped().isEmpty()) {
                whole = clock.stopped()
                        .map(stop -> Duration.between(stop.since(), event.receivedAt()))
                        .map(whole::plus)
                        .orElse(whole);
            }
            clock = next;
        }
        return whole;
    }

    private AttemptClock after(AttemptEvent event) {
        var at = event.receivedAt();
        return switch (event.act()) {
            case Act.Begun(var ends) -> new AttemptClock(Optional.of(at), ends, closes, stopped);
            case Act.Extended(var ends) -> endingAt(Optional.of(ends));
            case Act.Paused() ->
                new AttemptClock(begunAt, closes, closes, Optional.of(new Stop(at, endsAt, true, Optional.empty())));
            case Act.Resumed(var ends) -> new AttemptClock(begunAt, ends, closes, Optional.empty());
            case Act.Steered(var what, var _, var _) -> after(what, at);
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

    private AttemptClock after(Steering what, Instant at) {
        return switch (what) {
            case Steering.MoreTime(var ends) -> later(ends);
            case Steering.Halted() -> halted(at);
            case Steering.GoneOn(var ends) -> goneOn(ends, at);
            case Steering.Lapsed(var ends) -> goneOn(ends, at);
            case Steering.ClosingMoved(var closing, var ends) -> closingAt(closing, ends);
            case Steering.Ended() -> new AttemptClock(begunAt, Optional.of(at), closes, Optional.empty());
        };
    }

    private AttemptClock endingAt(Optional<Instant> ends) {
        return new AttemptClock(begunAt, ends, closes, stopped);
    }

    /** Whoever gives more time gives it beyond the closing, too. */
    private AttemptClock later(Instant ends) {
        var closing = closes.map(it -> it.isBefore(ends) ? ends : it);
        return stopped.map(stop -> new AttemptClock(
                        begunAt,
                        stop.haltedSince().isPresent() ? Optional.empty() : closing,
                        closing,
                        Optional.of(new Stop(stop.since(), Optional.of(ends), stop.own(), stop.haltedSince()))))
                .orElseGet(() -> new AttemptClock(begunAt, Optional.of(ends), closing, stopped));
    }

    private AttemptClock closingAt(Optional<Instant> closing, Optional<Instant> ends) {
        return stopped.map(stop -> new AttemptClock(
                        begunAt,
                        stop.haltedSince().isPresent() ? Optional.empty() : closing,
                        closing,
                        Optional.of(new Stop(stop.since(), ends, stop.own(), stop.haltedSince()))))
                .orElseGet(() -> new AttemptClock(begunAt, ends, closing, stopped));
    }

    private AttemptClock halted(Instant at) {
        var stop = stopped.map(it -> new Stop(it.since(), it.ended(), it.own(), Optional.of(at)))
                .orElseGet(() -> new Stop(at, endsAt, false, Optional.of(at)));
        return new AttemptClock(begunAt, Optional.empty(), closes, Optional.of(stop));
    }

    /** A pause that the learner had begun goes on. */
    private AttemptClock goneOn(Optional<Instant> ends, Instant at) {
        var closing = closingAt(at);
        return stopped.filter(Stop::own)
                .map(stop -> new AttemptClock(
                        begunAt,
                        closing,
                        closing,
                        Optional.of(new Stop(stop.since(), stop.ended(), true, Optional.empty()))))
                .orElseGet(() -> new AttemptClock(begunAt, ends, closing, Optional.empty()));
    }

    /** While the staff halts it, its closing waits too. */
    private Optional<Instant> closingAt(Instant at) {
        return stopped.flatMap(Stop::haltedSince)
                .map(since -> closes.map(it -> it.plus(Duration.between(since, at))))
                .orElse(closes);
    }

    /** The end of an attempt that begins now. */
    Optional<Instant> endOf(Instant now, Terms terms) {
        return Stream.of(terms.limit().map(now::plus), closes)
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    Attempt.State state() {
        return stopped.isPresent()
                ? Attempt.State.PAUSED
                : begunAt.isPresent() ? Attempt.State.OPEN : Attempt.State.STARTED;
    }

    /** The end of an attempt whose pause ends now: as much later as the pause was long, but never after closing. */
    Optional<Instant> endAfterPause(Instant now) {
        var moved = stopped.flatMap(stop -> stop.ended().map(ended -> ended.plus(Duration.between(stop.since(), now))));
        return Stream.of(moved, closingAt(now)).flatMap(Optional::stream).min(Instant::compareTo);
    }

    /** How much time there is when the stop that lasts is over; empty where none lasts, or nothing limits the time. */
    Optional<Duration> left() {
        return stopped.flatMap(stop -> stop.ended().map(ended -> Duration.between(stop.since(), ended)));
    }
}
