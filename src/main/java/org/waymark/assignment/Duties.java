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
import org.waymark.content.Quiz;
import org.waymark.identity.UserId;

/** What learners are to do in all their classes that go on, the first due first; in a fixed number of statements. */
@Component
class Duties {

    private static final Comparator<Duty> FIRST_DUE_FIRST = Comparator.comparing(
                    (Duty duty) -> duty.done().window(), InOrder.OF_WINDOWS)
            .thenComparing(duty -> duty.assignment().id().value());

    private final Classrooms classrooms;
    private final Assignments assignments;
    private final ReadingDeeds deeds;
    private final Titles titles;
    private final FindingTasks tasks;

    Duties(Classrooms classrooms, Assignments assignments, ReadingDeeds deeds, Titles titles, FindingTasks tasks) {
        this.classrooms = classrooms;
        this.assignments = assignments;
        this.deeds = deeds;
        this.titles = titles;
        this.tasks = tasks;
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
        var assigned = theirs.stream().map(Theirs::assignment).toList();
        var now = tasks.now();
        var did = deeds.of(
                Set.of(learner), assigned.stream().map(Assignment::task).toList(), now);
        var names = titles.of(assigned, now);
        return theirs.stream()
                .map(it -> duty(it, attended, names, now, did))
                .sorted(FIRST_DUE_FIRST)
                .toList();
    }

    private Duty duty(
            Theirs theirs,
            Map<ClassroomId, Classroom> attended,
            Map<Assignment.Id, TaskTitle> names,
            Tasks now,
            Deeds did) {
        var assignment = theirs.assignment();
        var concession = theirs.concession();
        var classroom = Objects.requireNonNull(attended.get(assignment.classroom()));
        var work = new LearnersWork(assignment, concession, now.asked(assignment.task()), did, classroom.zone()).done();
        return new Duty(
                assignment,
                classroom,
                Objects.requireNonNull(names.get(assignment.id())),
                work,
                concession.on(assignment.attempts()),
                !concession.extension().isNone(),
                again(theirs, work, now, did));
    }

    /** Of a quiz that was handed in, as long as its course has it. */
    private static Optional<Again> again(Theirs theirs, WorkDone work, Tasks now, Deeds did) {
        var task = theirs.assignment().task();
        if (task.kind() != Task.Kind.QUIZ || work.excused() || !work.isOver()) {
            return Optional.empty();
        }
        return now.asked(task).stream()
                .flatMap(List::stream)
                .map(Quiz.class::cast)
                .findFirst()
                .map(quiz -> Again.after(
                        did.attempts(work.learner(), task.course(), task.id()),
                        theirs.concession()
                                .on(theirs.assignment().attempts())
                                .or(() -> quiz.rules().attempting().number())));
    }
}
