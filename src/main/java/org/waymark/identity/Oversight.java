package org.waymark.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Whose work the staff may see and decide about; whoever knows who teaches whom answers. It is asked by every service that hands a
 * learner's name or work to somebody else.
 */
public interface Oversight {

    /** What somebody wants to do with a learner's work. */
    enum Purpose {
        /** See it. */
        FOLLOW,
        /** Mark it, or decide about what came late. */
        MARK,
        /** Allow the learner more time or more attempts. */
        ALLOW
    }

    /**
     * Those of these learners for whom this person may do that now, a class that is over gives nobody; asks in one statement, however
     * many they are. For work of any time ask {@link #sees}.
     */
    Set<UserId> among(UserId staff, Collection<UserId> learners, Purpose purpose);

    /** Whether this person may do that for this learner. */
    default boolean may(UserId staff, UserId learner, Purpose purpose) {
        return !among(staff, Set.of(learner), purpose).isEmpty();
    }

    /**
     * Those of these learners of whose work this person may see some: what was begun before this moment, which lies beyond all times where
     * a class goes on, and is the end of a class that is over. In two statements, however many they are.
     */
    Map<UserId, Instant> seenUntil(UserId staff, Collection<UserId> learners);

    /** Whether this person may see work that this learner began then. */
    default boolean sees(UserId staff, UserId learner, Instant begun) {
        return begun.isBefore(seenUntil(staff, Set.of(learner)).getOrDefault(learner, Instant.MIN));
    }
}
