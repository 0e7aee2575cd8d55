package org.waymark.assessment;

import java.util.List;
import java.util.Set;
import org.waymark.identity.UserId;

/**
 * Those who do a quiz together with a learner, because it is assigned to a class of theirs.
 *
 * @param learners all of them, the learner included
 * @param terms whatever is set for any of them
 */
public record TakenTogether(Set<UserId> learners, List<AssignedTerm> terms) {

    public TakenTogether {
        learners = Set.copyOf(learners);
        terms = List.copyOf(terms);
    }
}
