package org.waymark.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.classroom.ClassroomId;
import org.waymark.identity.UserId;

/**
 * Everything assigned to a class and what its learners have made of it.
 *
 * @param learners those who are in the class now
 * @param assignments in the order in which they are due
 * @param done by assignment and learner, for everybody to whom it is assigned
 */
public record ClassWork(
        ClassroomId classroom,
        Set<UserId> learners,
        List<Assignment> assignments,
        Map<Assignment.Id, Map<UserId, WorkDone>> done) {

    /** What a learner has made of an assignment; empty where it is not theirs. */
    public Optional<WorkDone> of(Assignment.Id assignment, UserId learner) {
        return Optional.ofNullable(done.getOrDefault(assignment, Map.of()).get(learner));
    }

    /** Whether learners can be at it now: it is open, if only for one of them, or somebody has not handed in. */
    public boolean isGoingOn(Assignment assignment, Instant now) {
        return assignment.window().isOpen(now)
                || done.getOrDefault(assignment.id(), Map.of()).values().stream()
                        .anyMatch(it -> it.isGoingOn(now));
    }
}
