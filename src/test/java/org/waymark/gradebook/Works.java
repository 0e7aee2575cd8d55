package org.waymark.gradebook;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Audience;
import org.waymark.assignment.ClassWork;
import org.waymark.assignment.LateRule;
import org.waymark.assignment.Task;
import org.waymark.assignment.Window;
import org.waymark.assignment.WorkDone;
import org.waymark.base.Slug;
import org.waymark.classroom.ClassroomId;
import org.waymark.content.Examples;
import org.waymark.identity.UserId;
import org.waymark.question.Fraction;

/** Assigned work by numbers, and what learners made of it. */
public final class Works {

    public static final ClassroomId CLASSROOM = new ClassroomId(new UUID(9, 1));

    private Works() {}

    public static UserId learner(int number) {
        return new UserId(new UUID(1000, number));
    }

    public static Assignment quiz(int number) {
        return assignment(number, Task.Kind.QUIZ, Window.ANY_TIME);
    }

    public static Assignment assignment(int number, Task.Kind kind, Window window) {
        return new Assignment(
                new Assignment.Id(new UUID(7, number)),
                "token-of-assignment-" + number,
                CLASSROOM,
                new Task(Examples.COURSE, kind, slug(number, kind)),
                new Audience.Everybody(),
                window,
                Optional.empty(),
                Optional.empty(),
                new LateRule.Counts(),
                "",
                0);
    }

    private static Slug slug(int number, Task.Kind kind) {
        if (kind == Task.Kind.LESSON) {
            return Examples.FIRST_LESSON;
        }
        if (kind == Task.Kind.MODULE) {
            return Examples.FIRST_MODULE;
        }
        return number % 2 == 1 ? Examples.QUIZ : Examples.CHECK;
    }

    public static WorkDone done(
            Assignment assignment,
            UserId learner,
            WorkDone.Stand stand,
            Optional<Fraction> counted,
            boolean excused,
            Window window) {
        return new WorkDone(
                assignment.id(),
                learner,
                stand,
                counted,
                counted,
                counted.map(_ -> Instant.parse("2026-11-20T10:00:00Z")),
                false,
                excused,
                window,
                Optional.empty(),
                Optional.empty());
    }

    /** Something that has no points. */
    public static WorkDone withoutPoints(
            Assignment assignment, UserId learner, WorkDone.Stand stand, Optional<WorkDone.Quizzes> quizzes) {
        var isDone = stand == WorkDone.Stand.DONE || stand == WorkDone.Stand.AFTER_CLOSING;
        return new WorkDone(
                assignment.id(),
                learner,
                stand,
                Optional.empty(),
                Optional.empty(),
                isDone ? Optional.of(Instant.parse("2026-11-20T10:00:00Z")) : Optional.empty(),
                false,
                false,
                assignment.window(),
                Optional.empty(),
                quizzes);
    }

    /** A module of which some is done. */
    public static WorkDone soFar(Assignment module, UserId learner, String fraction, int done, int of) {
        var earned = Optional.of(new Fraction(new BigDecimal(fraction)));
        return new WorkDone(
                module.id(),
                learner,
                WorkDone.Stand.UNDER_WAY,
                earned,
                earned,
                Optional.empty(),
                false,
                false,
                module.window(),
                Optional.empty(),
                Optional.of(new WorkDone.Quizzes(done, of)));
    }

    /** One learner who has read a lesson, has done one of five quizzes of a module, and another of whom a part waits to be marked. */
    public static ClassWork onTheWay() {
        var lesson = assignment(1, Task.Kind.LESSON, Window.ANY_TIME);
        var module = assignment(2, Task.Kind.MODULE, Window.ANY_TIME);
        var essay = quiz(3);
        var one = learner(1);
        var half = Optional.of(new Fraction(new BigDecimal("0.5")));
        return new ClassWork(
                CLASSROOM,
                Set.of(one),
                List.of(lesson, module, essay),
                Map.of(
                        lesson.id(),
                        Map.of(one, withoutPoints(lesson, one, WorkDone.Stand.DONE, Optional.empty())),
                        module.id(),
                        Map.of(one, soFar(module, one, "0.2", 1, 5)),
                        essay.id(),
                        Map.of(one, done(essay, one, WorkDone.Stand.WAITING, half, false, Window.ANY_TIME))));
    }

    public static Column manual(int number, String name, String possible) {
        return new Column(
                new Column.Id(new UUID(8, number)),
                new Column.Source.Manual(name),
                new BigDecimal(possible),
                Optional.empty(),
                true,
                0);
    }

    /** A class of so many who have done so many quizzes; learner 3 earned 0.03 in the first, 0.13 in the next, and so on. */
    public static ClassWork played(int learners, int quizzes) {
        var assignments =
                IntStream.rangeClosed(1, quizzes).mapToObj(Works::quiz).toList();
        var everybody =
                IntStream.rangeClosed(1, learners).mapToObj(Works::learner).collect(Collectors.toSet());
        var done = new HashMap<Assignment.Id, Map<UserId, WorkDone>>();
        for (var i = 0; i < quizzes; i++) {
            var byLearner = new HashMap<UserId, WorkDone>();
            for (var number = 1; number <= learners; number++) {
                var fraction = BigDecimal.valueOf((number + 10 * i) % 101, 2);
                byLearner.put(
                        learner(number),
                        done(
                                assignments.get(i),
                                learner(number),
                                WorkDone.Stand.DONE,
                                Optional.of(new Fraction(fraction)),
                                false,
                                Window.ANY_TIME));
            }
            done.put(assignments.get(i).id(), byLearner);
        }
        return new ClassWork(CLASSROOM, everybody, assignments, done);
    }

    /** The same after this was withdrawn. */
    public static ClassWork withdrawn(ClassWork work, Assignment.Id gone) {
        var done = new HashMap<>(work.done());
        done.remove(gone);
        return new ClassWork(
                work.classroom(),
                work.learners(),
                work.assignments().stream().filter(it -> !it.id().equals(gone)).toList(),
                done);
    }

    public static ClassWork nothing(Set<UserId> learners) {
        return new ClassWork(CLASSROOM, learners, List.of(), Map.of());
    }
}
