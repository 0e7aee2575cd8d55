package org.waymark.assessment;

import java.time.Instant;
import java.util.List;

/** What became of events that were sent together, and how the attempt stands after them. */
public record Recorded(List<Receipt> receipts, Attempt attempt, QuizTaken taken, Instant now) {

    public Recorded {
        receipts = List.copyOf(receipts);
    }
}
