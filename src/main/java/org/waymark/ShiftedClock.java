package org.waymark;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock that, while something is made up, tells the time at which that is said to have been; to everybody else it tells the time that
 * it is.
 */
final class ShiftedClock extends Clock {

    private final Clock present;
    private final ScopedValue<Instant> moment;

    ShiftedClock(Clock present) {
        this(present, ScopedValue.newInstance());
    }

    private ShiftedClock(Clock present, ScopedValue<Instant> moment) {
        this.present = present;
        this.moment = moment;
    }

    /** Does something as if it were this moment. */
    <T> T at(Instant moment, ScopedValue.CallableOp<T, RuntimeException> doing) {
        return ScopedValue.where(this.moment, moment).call(doing);
    }

    @Override
    public Instant instant() {
        return moment.isBound() ? moment.get() : present.instant();
    }

    @Override
    public ZoneId getZone() {
        return present.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ShiftedClock(present.withZone(zone), moment);
    }
}
