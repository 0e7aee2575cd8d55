package org.waymark.assignment;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Ids;
import org.waymark.identity.UserId;

/** The private address at which calendar programs find what one is to do: whoever knows it can read it, so it can be made anew. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class KeepingCalendarLink {

    private final CalendarLinks links;
    private final Clock clock;

    KeepingCalendarLink(CalendarLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** The token of one's own, where one has been made. */
    @Transactional(readOnly = true)
    public Optional<String> link(UserId learner) {
        return links.of(learner);
    }

    /** The token of one's own, made now where there is none. */
    public String open(UserId learner) {
        return links.of(learner).orElseGet(() -> renew(learner));
    }

    /** Another token: the one before leads nowhere from now on. */
    public String renew(UserId learner) {
        var token = Ids.token();
        links.keep(learner, token, clock.instant());
        return token;
    }

    /** From now on there is none. */
    public void close(UserId learner) {
        links.drop(learner);
    }
}
