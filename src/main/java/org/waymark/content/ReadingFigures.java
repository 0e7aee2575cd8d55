package org.waymark.content;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** When learners read lessons; each question takes one statement, however many there are. */
public interface ReadingFigures {

    /**
     * That a learner read sections of a lesson.
     *
     * @param sections how many
     * @param at when the last of them
     */
    record Active(UserId learner, Slug course, Slug lesson, int sections, Instant at) {}

    /** When each of these learners last read a section of each of these lessons for the first time, up to a moment. */
    List<Active> lastActive(
            Collection<UserId> learners, Collection<Slug> courses, Collection<Slug> lessons, Instant until);

    /** Every section of them that was read for the first time between two moments, each by itself. */
    List<Active> read(
            Collection<UserId> learners,
            Collection<Slug> courses,
            Collection<Slug> lessons,
            Instant from,
            Instant until);

    /** When each of these learners last read a section, or looked at one again, in whatever course; nothing for those who never did. */
    Map<UserId, Instant> lastReading(Collection<UserId> learners);
}
