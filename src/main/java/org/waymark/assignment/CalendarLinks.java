package org.waymark.assignment;

import java.time.Instant;
import java.util.Optional;
import org.waymark.identity.UserId;

/** Where the private addresses of calendars are kept; a learner has one at most. */
public interface CalendarLinks {

    Optional<String> of(UserId learner);

    Optional<UserId> learner(String token);

    /** Keeps an address in place of the one that was, which leads nowhere from then on. */
    void keep(UserId learner, String token, Instant at);

    void drop(UserId learner);
}
