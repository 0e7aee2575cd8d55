package org.waymark.assessment;

import java.util.Set;
import java.util.UUID;
import org.waymark.identity.UserId;

/** Learners for whom something is settled together. */
public record LearnerGroup(Id id, String name, Set<UserId> members) {

    private static final int LONGEST_NAME = 80;

    /** The identity of a group. */
    public record Id(UUID value) {}

    public LearnerGroup {
        name = name.strip();
        members = Set.copyOf(members);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a group has a name of 1 to " + LONGEST_NAME + " characters");
        }
    }
}
