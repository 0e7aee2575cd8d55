package org.waymark.classreport;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
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
import org.waymark.assignment.TaskTitle;
import org.waymark.assignment.Window;
import org.waymark.assignment.WorkDone;
import org.waymark.assignment.WorkDone.Stand;
import org.waymark.base.Slug;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.ClassroomId;
import org.waymark.classroom.StaffMember;
import org.waymark.content.Examples;
import org.waymark.identity.UserId;
import org.waymark.question.Fraction;

/** A class in Baku with its work, at noon of 21 November. */
final class Works {

    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    static final ClassroomId CLASSROOM = new ClassroomId(new UUID(9, 1));
    static final UserId LEYLA = new UserId(new UUID(1918, 1));

    private Works() {}

    static UserId learner(int number) {
        return new UserId(new UUID(1000, number));
    }

    static Assignment quiz(int number) {
        return assignment(number, Task.Kind.QUIZ, Examples.QUIZ);
    }

    static Assignment assignment(int number, Task.Kind kind, Slug id) {
        return new Assignment(
                new Assignment.Id(new UUID(7, number)),
                "token-of-assignment-" + number,
                CLASSROOM,
                new Task(Examples.COURSE, kind, id),
                new Audience.Everybody(),
                Window.ANY_TIME,
                Optional.empty(),
                Optional.empty(),
                new LateRule.Counts(),
                "",
                0);
    }

    /** What a learner has made of it: percent earned, or nothing to earn where that is missing. */
    static WorkDone done(Assignment assignment, UserId learner, Stand stand, Optional<Integer> percent) {
        return done(assignment, learner, stand, percent, false, false, Window.ANY_TIME);
    }

    static WorkDone done(
            Assignment assignment,
            UserId learner,
            Stand stand,
            Optional<Integer> percent,
            boolean late,
            boolean excused,
            Window window) {
        var fraction = percent.map(it -> new Fraction(BigDecimal.valueOf(it, 2)));
        return new WorkDone(
                assignment.id(),
                learner,
                stand,
                fraction,
                fraction,
                percent.map(_ -> NOW.minusSeconds(3_600)),
                late,
                excused,
                window,
                Optional.empty(),
                Optional.empty());
    }

    static Window due(Duration fromNow) {
        return new Window(Optional.empty(), Optional.of(NOW.plus(fromNow)), Optional.empty());
    }

    static Window closes(Duration fromNow) {
        return new Window(Optional.empty(), Optional.empty(), Optional.of(NOW.plus(fromNow)));
    }

    static Window opens(Duration fromNow) {
        return new Window(Optional.of(NOW.plus(fromNow)), Optional.empty(), Optional.empty());
    }

    /** What a class of so many has done. */
    static Basis basis(int learners, List<Assignment> assignments, WorkDone... done) {
        var byAssignment = new HashMap<Assignment.Id, Map<UserId, WorkDone>>();
        for (var each : done) {
            byAssignment
                    .computeIfAbsent(each.assignment(), _ -> new HashMap<>())
                    .put(each.learner(), each);
        }
        var everybody =
                IntStream.rangeClosed(1, learners).mapToObj(Works::learner).collect(Collectors.toSet());
        return new Basis(
                new Classroom(
                        CLASSROOM,
                        "token-of-class",
                        "9-B",
                        "autumn 2026",
                        ZoneId.of("Asia/Baku"),
                        NOW,
                        Optional.empty(),
                        0),
                StaffMember.teacher(LEYLA),
                new ClassWork(CLASSROOM, everybody, assignments, byAssignment),
                IntStream.rangeClosed(1, learners)
                        .mapToObj(it -> new Learner(learner(it), "Learner %03d".formatted(it)))
                        .toList(),
                assignments.stream()
                        .collect(Collectors.toMap(
                                Assignment::id,
                                _ -> new TaskTitle(Examples.course().title(), false))),
                Map.of(Examples.COURSE, Examples.course()),
                NOW);
    }

    /** Nobody did anything lately. */
    static Activity nothing() {
        return new Activity(Map.of(), Map.of(), Map.of());
    }

    /** A learner was last active with a task at this time. */
    static Activity active(Assignment assignment, UserId learner, Instant at) {
        var ref = new Ref(
                Ref.Kind.QUIZ, assignment.task().course(), assignment.task().id());
        return new Activity(Map.of(assignment.task(), List.of(ref)), Map.of(learner, Map.of(ref, at)), Map.of());
    }

    static Activity failedTwice(Assignment assignment, UserId learner) {
        var ref = new Ref(
                Ref.Kind.QUIZ, assignment.task().course(), assignment.task().id());
        return new Activity(
                Map.of(assignment.task(), List.of(ref)),
                Map.of(learner, Map.of(ref, NOW)),
                Map.of(learner, Set.of(ref)));
    }
}
