package org.waymark.assignment;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.assessment.CatchingUp;
import org.waymark.identity.UserId;

/** Lets attempts that run have the time that assignments give by now. */
@Component
class RunningWork {

    private final FindingTasks tasks;
    private final CatchingUp catchingUp;

    RunningWork(FindingTasks tasks, CatchingUp catchingUp) {
        this.tasks = tasks;
        this.catchingUp = catchingUp;
    }

    /** Those of all learners whom it may concern. */
    void reach(List<Assignment> assigned, Set<UserId> learners, UserId by, String reason) {
        var now = tasks.now();
        var quizzes = assigned.stream()
                .map(Assignment::task)
                .collect(groupingBy(Task::course, flatMapping(it -> now.quizzes(it).stream(), toSet())));
        quizzes.forEach((course, theirs) -> catchingUp.reach(course, theirs, learners, by, reason));
    }
}
