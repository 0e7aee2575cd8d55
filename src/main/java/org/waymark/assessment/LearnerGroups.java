package org.waymark.assessment;

import java.util.List;
import java.util.Optional;

/** Where groups of learners are kept. */
public interface LearnerGroups {

    /** Sorted by name. */
    List<LearnerGroup> all();

    Optional<LearnerGroup> find(LearnerGroup.Id id);

    /** Keeps a group with exactly these members. */
    void keep(LearnerGroup group);

    /** Removes a group, and the overrides that are for it. */
    void remove(LearnerGroup.Id id);
}
