package org.waymark.assessment;

import java.time.Duration;

/** What somebody of the staff wants done to the time of an attempt. */
public sealed interface Order {

    /** It is to end so much later. */
    record Extend(Duration by) implements Order {

        /** More than a day is a matter of when the work is due. */
        public static final Duration MOST = Duration.ofDays(1);

        public Extend {
            if (!by.isPositive() || by.compareTo(MOST) > 0) {
                throw new IllegalArgumentException("an attempt is extended by at most a day, not by " + by);
            }
        }
    }

    /** Its clock is to stop. */
    record Halt() implements Order {}

    /** Its clock is to run again. */
    record GoOn() implements Order {}

    /** Its time is to be up. */
    record End() implements Order {}
}
