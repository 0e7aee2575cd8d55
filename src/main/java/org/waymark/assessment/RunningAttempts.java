package org.waymark.assessment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** Attempts as they run, of many learners at once. */
public interface RunningAttempts {

    /**
     * An attempt, and when its page was last noted.
     *
     * @param attempt without what was given; the events only of one that is not handed in
     */
    record Seen(Attempt attempt, Optional<Instant> seenAt) {}

    /** All attempts of these learners at a quiz, the earliest first; two statements, however many there are. */
    List<Seen> at(Collection<UserId> learners, Slug course, Slug quiz);
}
