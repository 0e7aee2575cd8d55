package org.waymark.assignment;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.Classrooms;
import org.waymark.identity.UserId;

/** To whom of a class something is assigned. */
@Component
class Addressees {

    private final Assignments assignments;
    private final Classrooms classrooms;
    private final RunningWork running;

    Addressees(Assignments assignments, Classrooms classrooms, RunningWork running) {
        this.assignments = assignments;
        this.classrooms = classrooms;
        this.running = running;
    }

    /** An assignment of a class, a withdrawn one too; throws {@link AssignmentNotFound} where there is none. */
    Posted posted(Classroom in, String token) {
        return assignments.find(in.id(), token).orElseThrow(AssignmentNotFound::new);
    }

    /**
     * An assignment that is in force and is this learner's.
     *
     * @throws AssignmentNotFound where there is none
     * @throws WorkRefused where it is not theirs
     */
    Assignment assigned(Classroom in, String token, UserId learner) {
        var posted = posted(in, token);
        if (posted.isWithdrawn()) {
            throw new AssignmentNotFound();
        }
        var assignment = posted.assignment();
        var audience = Audiences.of(assignment.audience(), classrooms.learners(in.id()), classrooms.groups(in.id()));
        if (!audience.contains(learner)) {
            throw new WorkRefused(WorkFlaw.NO_SUCH_LEARNER);
        }
        return assignment;
    }

    /** Lets attempts of this learner that run have what was granted. */
    void reach(Assignment assignment, UserId learner, UserId by, String reason) {
        running.reach(List.of(assignment), Set.of(learner), by, reason);
    }
}
