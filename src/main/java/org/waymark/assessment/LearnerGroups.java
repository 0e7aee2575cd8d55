package org.waymark.assessment;

import java.util.List;
import java.util.Optional;
import org.waymark.identity.UserId;

/** Where groups of learners are kept. */
public interface LearnerGroups {

    /** A group, and who kept it last as it is; nobody is known where that was never noted. */
    record Kept(LearnerGroup group, Optional<UserId> by) {}

    /** Sorted by name. */
    List<Kept> all();

    Optional<Kept> find(LearnerGroup.Id id);

    /** Keeps a group with exactly these members. */
    void keep(LearnerGroup group, UserId by);

    /** Removes a group, and the overrides that are for it. */
    void remove(LearnerGroup.Id id);
}
