package org.waymark.assessment;

import java.time.Duration;
import java.time.Instant;

/** Why somebody cannot start a quiz now. */
public sealed interface Refusal {

    record NotOpenYet(Instant opens) implements Refusal {}

    record Closed(Instant since) implements Refusal {}

    record NoAttemptsLeft(int allowed) implements Refusal {}

    /** One waits between attempts. */
    record Wait(Instant until) implements Refusal {}

    /** Attempts were started faster than anybody takes a quiz. */
    record TooFast(Duration pause) implements Refusal {}
}
