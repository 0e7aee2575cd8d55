package org.waymark.identity;

import java.util.Collection;
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

    /** Those of these learners for whom this person may do that; asks in one statement, however many they are. */
    Set<UserId> among(UserId staff, Collection<UserId> learners, Purpose purpose);

    /** Whether this person may do that for this learner. */
    default boolean may(UserId staff, UserId learner, Purpose purpose) {
        return !among(staff, Set.of(learner), purpose).isEmpty();
    }
}
