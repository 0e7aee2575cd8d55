package org.waymark.assessment;

import java.time.Instant;
import java.util.Optional;

/** Where it is kept when the page of an attempt was last heard of. */
public interface Signs {

    /**
     * What a page that feels the pulse of its attempt is told, and what decides whether it is told anything.
     *
     * @param last the number of the last event
     * @param generation of the passes that are good for it
     * @param seenAt when its page was last noted
     */
    record Pulse(int last, int generation, Optional<Instant> seenAt) {}

    /** In one statement; empty where there is no such attempt. */
    Optional<Pulse> pulse(AttemptId attempt);

    void note(AttemptId attempt, Instant at);
}
