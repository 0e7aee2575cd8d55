package org.waymark.assessment;

import java.util.Optional;

/** What a learner can do at a quiz now. */
public sealed interface Opportunity {

    /**
     * An attempt may be started.
     *
     * @param left how many there are, this one included; empty for any number
     */
    record Start(Conditions conditions, Optional<Integer> left) implements Opportunity {}

    /** An attempt was begun and can be gone on with. */
    record Resume(Attempt attempt) implements Opportunity {}

    record Refused(Conditions conditions, Refusal refusal) implements Opportunity {}
}
