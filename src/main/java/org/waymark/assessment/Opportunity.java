package org.waymark.assessment;

import java.util.Optional;

/** What a learner can do at a quiz now. */
public sealed interface Opportunity {

    /** How the quiz is taken by this learner from now on. */
    Conditions conditions();

    /**
     * An attempt may be started.
     *
     * @param left how many there are, this one included; empty for any number
     */
    record Start(Conditions conditions, Optional<Integer> left) implements Opportunity {}

    /** An attempt was begun and can be gone on with, on the terms on which it was begun. */
    record Resume(Conditions conditions, Attempt attempt) implements Opportunity {}

    record Refused(Conditions conditions, Refusal refusal) implements Opportunity {}
}
