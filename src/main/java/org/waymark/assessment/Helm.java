package org.waymark.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Decides what an order means for an attempt. */
final class Helm {

    /** What is to be done to the attempt, if anything is. */
    record Ruling(Obeyed obeyed, Optional<Steering> steering) {

        private Ruling(Obeyed obeyed) {
            this(obeyed, Optional.empty());
        }

        private Ruling(Steering steering) {
            this(Obeyed.DONE, Optional.of(steering));
        }
    }

    /** A halt that nobody ends is over after a day: at the hour of the day at which it began, not at night. */
    static final Duration LONGEST_HALT = Duration.ofDays(1);

    private Helm() {}

    /** What ends a halt that nobody of the staff has ended, in the name of whoever ordered it; nothing where there is none. */
    static Optional<Act.Steered> lapse(Attempt attempt, Instant now) {
        return attempt.events().reversed().stream()
                .map(AttemptEvent::act)
                .filter(Act.Steered.class::isInstance)
                .map(Act.Steered.class::cast)
                .filter(it -> attempt.isHalted() && it.what() instanceof Steering.Halted)
                .findFirst()
                .map(it -> new Act.Steered(new Steering.Lapsed(endAfterHalt(attempt, now)), it.by(), ""));
    }

    /** The number of the last event by which the staff steered an attempt; 0 where there is none. */
    static int last(Attempt attempt) {
        return attempt.events().reversed().stream()
                .filter(event -> event.act() instanceof Act.Steered)
                .findFirst()
                .map(AttemptEvent::number)
                .orElse(0);
    }

    /**
     * What becomes of an order.
     *
     * @param press names the order; the same one changes nothing a second time
     * @param seen the number of the last steering that whoever ordered knew of
     */
    static Ruling decide(Attempt attempt, Order order, UUID press, int seen, Instant now) {
        if (attempt.events().stream()
                .anyMatch(event -> event.origin().id().filter(press::equals).isPresent())) {
            return new Ruling(Obeyed.ALREADY_DONE);
        }
        if (attempt.isFinished()) {
            return new Ruling(Obeyed.HANDED_IN);
        }
        if (!attempt.isBegun()) {
            return new Ruling(Obeyed.NOT_BEGUN);
        }
        var ruling = decide(attempt, order, now);
        return ruling.steering().isPresent() && last(attempt) != seen ? new Ruling(Obeyed.OVERTAKEN) : ruling;
    }

    private static Ruling decide(Attempt attempt, Order order, Instant now) {
        return switch (order) {
            case Order.Extend extend -> extended(attempt, extend);
            case Order.Halt() -> halt(attempt, now);
            case Order.GoOn() -> attempt.isHalted() ? goOn(attempt, now) : new Ruling(Obeyed.AS_IT_WAS);
            case Order.End() -> isOver(attempt, now) ? new Ruling(Obeyed.AS_IT_WAS) : new Ruling(new Steering.Ended());
        };
    }

    /** What is stopped gets more time, too. */
    private static Ruling extended(Attempt attempt, Order.Extend extend) {
        var clock = attempt.clock();
        var end = clock.stopped().map(AttemptClock.Stop::ended).orElseGet(clock::endsAt);
        return end.map(it -> new Ruling(new Steering.MoreTime(it.plus(extend.by()))))
                .orElseGet(() -> new Ruling(Obeyed.UNLIMITED));
    }

    private static Ruling halt(Attempt attempt, Instant now) {
        if (attempt.isHalted()) {
            return new Ruling(Obeyed.AS_IT_WAS);
        }
        return isOver(attempt, now) ? new Ruling(Obeyed.TIME_UP) : new Ruling(new Steering.Halted());
    }

    private static Ruling goOn(Attempt attempt, Instant now) {
        return new Ruling(new Steering.GoneOn(endAfterHalt(attempt, now)));
    }

    private static Optional<Instant> endAfterHalt(Attempt attempt, Instant now) {
        var clock = attempt.clock();
        var goesOnPausing = clock.stopped().filter(AttemptClock.Stop::own).isPresent();
        return goesOnPausing ? Optional.empty() : clock.endAfterPause(now);
    }

    private static boolean isOver(Attempt attempt, Instant now) {
        return attempt.endsAt().filter(end -> !now.isBefore(end)).isPresent();
    }
}
