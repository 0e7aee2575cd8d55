package org.waymark.playthrough;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** When learners did something about scenarios; each question takes one statement, however many there are. */
public interface PlaythroughFigures {

    /** That a learner did something at a scenario, and when. */
    record Active(UserId learner, Slug course, Slug scenario, Instant at) {}

    /** When each of these learners was last active at each of these scenarios, up to a moment. */
    List<Active> lastActive(
            Collection<UserId> learners, Collection<Slug> courses, Collection<Slug> scenarios, Instant until);

    /** Every playthrough of theirs that came to an ending between two moments. */
    List<Active> ended(
            Collection<UserId> learners,
            Collection<Slug> courses,
            Collection<Slug> scenarios,
            Instant from,
            Instant until);

    /**
     * When each of these learners last took a step themselves in a scenario of whatever course; nothing for those who never did. What the
     * staff rated, and what time took, is not theirs.
     */
    Map<UserId, Instant> lastStep(Collection<UserId> learners);
}
