package org.waymark.classreport;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.assessment.RunningAttempt;
import org.waymark.assessment.SeeingRunningAttempts;
import org.waymark.assignment.AssignmentNotFound;
import org.waymark.assignment.Assignments;
import org.waymark.assignment.Posted;
import org.waymark.assignment.Task;
import org.waymark.classroom.ClassroomAccess;
import org.waymark.classroom.ClassroomArchived;
import org.waymark.classroom.Right;
import org.waymark.identity.UserId;

/** Who of a class is at a quiz right now and how far, in a fixed number of statements: the page asks again every few seconds. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('INSTRUCTOR')")
public class SeeingRunningQuizzes {

    private final ClassroomAccess access;
    private final Assignments assignments;
    private final SeatedLearners seated;
    private final SeeingRunningAttempts attempts;

    SeeingRunningQuizzes(
            ClassroomAccess access, Assignments assignments, SeatedLearners seated, SeeingRunningAttempts attempts) {
        this.access = access;
        this.assignments = assignments;
        this.seated = seated;
        this.attempts = attempts;
    }

    /**
     * A quiz of a class, by the token of its assignment.
     *
     * @throws AssignmentNotFound where the class has no such assignment, or it is no quiz
     * @throws ClassroomArchived where the class is over: what its learners do now is none of its business
     */
    public RunningQuiz quiz(UserId staff, String token, String assignment) {
        var classroom = access.run(staff, token, Right.FOLLOW);
        classroom.goingOn();
        var viewer = access.runner(staff, classroom.id());
        var posted = assignments
                .find(classroom.id(), assignment)
                .filter(it -> !it.isWithdrawn() && it.assignment().task().kind() == Task.Kind.QUIZ)
                .orElseThrow(AssignmentNotFound::new);
        var theirs = seated.of(posted.assignment());
        var task = posted.assignment().task();
        var watch = attempts.at(staff, SeatedLearners.ids(theirs), task.course(), task.id());
        var lines = theirs.stream()
                .sorted(Comparator.comparing(
                                (SeatedLearners.Seated it) -> it.learner().name())
                        .thenComparing(it -> it.learner().id().value()))
                .map(it -> {
                    var learner = it.learner();
                    var attempt = Optional.ofNullable(watch.attempts().get(learner.id()))
                            .filter(found -> isOfThisTime(found, posted));
                    return new RunningQuiz.Line(
                            learner, attempt, RunningQuiz.Presence.of(attempt, watch.now()), it.elsewhere());
                })
                .toList();
        return new RunningQuiz(classroom, viewer, posted.assignment(), lines, watch.now());
    }

    /** What was handed in before the quiz was assigned says nothing of now. */
    private static boolean isOfThisTime(RunningAttempt attempt, Posted posted) {
        return attempt.finishedAt().filter(at -> at.isBefore(posted.begins())).isEmpty();
    }
}
