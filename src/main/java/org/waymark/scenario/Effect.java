package org.waymark.scenario;

import org.waymark.base.Slug;

/** What a choice adds to a variable; the sum is kept within the variable's bounds. */
public record Effect(Slug variable, int change) {

    public Effect {
        if (change == 0) {
            throw new IllegalArgumentException("an effect on " + variable + " that changes nothing");
        }
    }
}
