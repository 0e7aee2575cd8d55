package org.waymark.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * What a learner gets in every quiz, and of it the extra time wherever else time is limited.
 *
 * @param extraTime in percent of the time limit
 * @param extraAttempts where the number of attempts is limited
 * @param pauses whether the learner may stop the clock
 * @param largerType whether questions are shown in larger type
 */
public record Accommodation(int extraTime, int extraAttempts, boolean pauses, boolean largerType) {

    public static final Accommodation NONE = new Accommodation(0, 0, false, false);

    private static final int MOST_TIME = 1_000;
    private static final int MOST_ATTEMPTS = 100;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Accommodation {
        if (extraTime < 0 || extraTime > MOST_TIME || extraAttempts < 0 || extraAttempts > MOST_ATTEMPTS) {
            throw new IllegalArgumentException("nobody gets " + extraTime + " % and " + extraAttempts + " attempts");
        }
    }

    /** A time limit with the extra time, to the next whole second. */
    public Duration extended(Duration limit) {
        var seconds = BigDecimal.valueOf(limit.toSeconds())
                .multiply(BigDecimal.valueOf(100L + extraTime))
                .divide(HUNDRED, 0, RoundingMode.CEILING);
        return Duration.ofSeconds(seconds.longValueExact());
    }
}
