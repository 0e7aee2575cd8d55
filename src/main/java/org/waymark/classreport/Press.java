package org.waymark.classreport;

import java.util.Map;
import java.util.UUID;
import org.waymark.assessment.Order;
import org.waymark.identity.UserId;

/**
 * What somebody of the staff wants done to a running quiz; pressed twice, it is done once.
 *
 * @param id names the press
 * @param reason may be empty; the learners can read it
 * @param seen whom it is for, with the number of the last steering of each that the page showed
 */
public record Press(UUID id, Order order, String reason, Map<UserId, Integer> seen) {

    public Press {
        seen = Map.copyOf(seen);
    }
}
