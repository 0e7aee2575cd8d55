package org.waymark.assignment;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.assessment.CatchingUp;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.Classrooms;
import org.waymark.identity.UserId;

/** Lets attempts that run have the time that an assignment gives by now. */
@Component
class RunningWork {

    private final Classrooms classrooms;
    private final Tasks tasks;
    private final CatchingUp catchingUp;

    RunningWork(Classrooms classrooms, Tasks tasks, CatchingUp catchingUp) {
        this.classrooms = classrooms;
        this.tasks = tasks;
        this.catchingUp = catchingUp;
    }

    /** Those of all learners to whom it may concern. */
    void reach(Classroom classroom, Assignment assignment, UserId by, String reason) {
        reach(assignment, classrooms.learners(classroom.id()), by, reason);
    }

    void reach(Assignment assignment, Set<UserId> learners, UserId by, String reason) {
        var quizzes = tasks.quizzes(assignment.task());
        if (!quizzes.isEmpty() && !learners.isEmpty()) {
            catchingUp.reach(assignment.task().course(), quizzes, learners, by, reason);
        }
    }
}
