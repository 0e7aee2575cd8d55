package org.waymark.scenario;

import org.waymark.base.Slug;

/**
 * How long one has for the decision of a passage, where that is limited.
 *
 * @param then the choice that is taken when the time is over
 */
public record DecisionTime(int seconds, Slug then) {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 900;

    public DecisionTime {
        if (seconds < SHORTEST || seconds > LONGEST) {
            throw new IllegalArgumentException("nobody decides within " + seconds + " seconds");
        }
    }
}
