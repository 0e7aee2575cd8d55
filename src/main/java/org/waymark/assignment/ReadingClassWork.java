package org.waymark.assignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.Classrooms;
import org.waymark.identity.UserId;

/**
 * Reads what a class has made of its work in nine statements, however large the class is and however much it was given; of a class that is
 * over what had been done by its end.
 */
@Component
class ReadingClassWork implements SeeingClassWork {

    private final Classrooms classrooms;
    private final Assignments assignments;
    private final Concessions concessions;
    private final ReadingDeeds deeds;
    private final FindingTasks tasks;

    ReadingClassWork(
            Classrooms classrooms,
            Assignments assignments,
            Concessions concessions,
            ReadingDeeds deeds,
            FindingTasks tasks) {
        this.classrooms = classrooms;
        this.assignments = assignments;
        this.concessions = concessions;
        this.deeds = deeds;
        this.tasks = tasks;
    }

    @Override
    @Transactional(readOnly = true)
    public ClassWork of(Classroom classroom) {
        var learners = classrooms.learners(classroom.id());
        var inForce = assignments.of(classroom.id()).stream()
                .filter(posted -> !posted.isWithdrawn())
                .map(Posted::assignment)
                .sorted(InOrder.OF_ASSIGNMENTS)
                .toList();
        return new ClassWork(classroom.id(), learners, inForce, done(classroom, inForce, learners));
    }

    private Map<Assignment.Id, Map<UserId, WorkDone>> done(
            Classroom classroom, List<Assignment> inForce, Set<UserId> learners) {
        var now = tasks.now();
        var groups = classrooms.groups(classroom.id());
        var granted = Granted.of(concessions.of(classroom.id()));
        var done = new HashMap<Assignment.Id, Map<UserId, WorkDone>>();
        var all = deeds.of(learners, inForce.stream().map(Assignment::task).toList(), now);
        var did = classroom.archivedAt().map(all::until).orElse(all);
        for (var assignment : inForce) {
            var asked = now.asked(assignment.task());
            var theirs = new HashMap<UserId, WorkDone>();
            for (var learner : Audiences.of(assignment.audience(), learners, groups)) {
                var concession = granted.to(learner, assignment.id());
                theirs.put(learner, new LearnersWork(assignment, concession, asked, did, classroom.zone()).done());
            }
            done.put(assignment.id(), theirs);
        }
        return done;
    }
}
