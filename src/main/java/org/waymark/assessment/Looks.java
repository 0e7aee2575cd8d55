package org.waymark.assessment;

import java.util.Collection;
import java.util.List;

/** Where it is kept who of the staff has looked at whose attempt. */
public interface Looks {

    default void keep(AttemptId attempt, Look look) {
        keep(List.of(attempt), look);
    }

    /** That somebody looked at several attempts at once. */
    void keep(Collection<AttemptId> attempts, Look look);

    /** Who has looked at an attempt, the latest first. */
    List<Look> at(AttemptId attempt);

    /** The tokens of all attempts there are, the earliest first. */
    List<String> everyAttempt();
}
