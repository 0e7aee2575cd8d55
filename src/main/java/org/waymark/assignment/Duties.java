package org.waymark.assignment;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.ClassroomId;
import org.waymark.classroom.Classrooms;
import org.waymark.identity.UserId;

/** What learners are to do in all their classes that go on, the first due first; in a fixed number of statements. */
@Component
class Duties {

    private static final Comparator<Duty> FIRST_DUE_FIRST = Comparator.comparing(
                    (Duty duty) -> duty.done().window(), InOrder.OF_WINDOWS)
            .thenComparing(duty -> duty.assignment().id().value());

    private final Classrooms classrooms;
    private final Assignments assignments;
    private final Situations situations;

    Duties(Classrooms classrooms, Assignments assignments, Situations situations) {
        this.classrooms = classrooms;
        this.assignments = assignments;
        this.situations = situations;
    }

    @Transactional(readOnly = true)
    public List<Duty> of(UserId learner) {
        return duties(learner, assignments.inForceFor(learner));
    }

    /** Those of them that are one of these tasks; where there is none, nothing more is asked of the database. */
    @Transactional(readOnly = true)
    public List<Duty> of(UserId learner, List<Task> asked) {
        var inForce = assignments.inForceFor(Set.of(learner), asked);
        return inForce.isEmpty() ? List.of() : duties(learner, inForce);
    }

    private List<Duty> duties(UserId learner, List<Theirs> inForce) {
        var attended = classrooms.attendedBy(learner).stream().collect(toMap(Classroom::id, Function.identity()));
        // one may have gone from a class between two statements
        var theirs = inForce.stream()
                .filter(it -> attended.containsKey(it.assignment().classroom()))
                .toList();
        var situation = situations.of(learner, theirs);
        return theirs.stream()
                .map(it -> duty(it, attended, situation))
                .sorted(FIRST_DUE_FIRST)
                .toList();
    }

    private static Duty duty(Theirs theirs, Map<ClassroomId, Classroom> attended, Situation situation) {
        var assignment = theirs.assignment();
        var concession = theirs.concession();
        var classroom = Objects.requireNonNull(attended.get(assignment.classroom()));
        var asked = situation.now().asked(assignment.task());
        var work = new LearnersWork(assignment, concession, asked, situation.did(), classroom.zone()).done();
        return new Duty(
                assignment,
                classroom,
                Objects.requireNonNull(situation.names().get(assignment.id())),
                work,
                situation.attempts(theirs),
                !concession.extension().isNone(),
                again(assignment.task(), work, situation));
    }

    /** Of a quiz that was handed in, as long as its course has it. */
    private static Optional<Again> again(Task task, WorkDone work, Situation situation) {
        if (work.excused() || !work.isOver()) {
            return Optional.empty();
        }
        return situation
                .quiz(task)
                .map(quiz -> Again.after(
                        situation.did().attempts(work.learner(), task.course(), task.id()),
                        situation.attempts(task.course(), quiz)));
    }
}
