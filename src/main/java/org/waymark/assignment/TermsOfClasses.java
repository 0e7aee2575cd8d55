package org.waymark.assignment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.assessment.AssignedTerm;
import org.waymark.assessment.AssignedTerms;
import org.waymark.assessment.AttemptOutlines;
import org.waymark.assessment.TakenTogether;
import org.waymark.base.Slug;
import org.waymark.classroom.Classrooms;
import org.waymark.content.Course;
import org.waymark.identity.UserId;

/** Tells those who give quizzes what classes have set for them; the times of a module are those of each of its quizzes. */
@Component
class TermsOfClasses implements AssignedTerms {

    private final Assignments assignments;
    private final Classrooms classrooms;
    private final AttemptOutlines attempts;

    TermsOfClasses(Assignments assignments, Classrooms classrooms, AttemptOutlines attempts) {
        this.assignments = assignments;
        this.classrooms = classrooms;
        this.attempts = attempts;
    }

    @Override
    public List<AssignedTerm> of(UserId learner, Course course, Slug quiz) {
        return assignments.inForceFor(Set.of(learner), Tasks.concerning(course, quiz)).stream()
                .map(Theirs::term)
                .toList();
    }

    @Override
    public Optional<TakenTogether> together(UserId learner, Course course, Slug quiz) {
        var tasks = Tasks.concerning(course, quiz);
        var own = assignments.inForceFor(Set.of(learner), tasks);
        var gone = whereGone(learner, course, quiz, tasks);
        var classes = Stream.of(own, gone)
                .flatMap(List::stream)
                .map(it -> it.assignment().classroom())
                .collect(Collectors.toSet());
        if (classes.isEmpty()) {
            return Optional.empty();
        }
        var learners = Stream.concat(
                        classrooms.learners(classes).values().stream().flatMap(Set::stream), Stream.of(learner))
                .collect(Collectors.toSet());
        // they may be in other classes, too, that do the same quiz until later
        var terms = Stream.of(assignments.inForceFor(learners, tasks), gone)
                .flatMap(List::stream)
                .map(Theirs::term)
                .distinct()
                .toList();
        return Optional.of(new TakenTogether(learners, terms));
    }

    /** What they began as one of a class stays under its key: leaving shows nothing early. */
    private List<Theirs> whereGone(UserId learner, Course course, Slug quiz, List<Task> tasks) {
        return attempts.of(Set.of(learner), Set.of(course.id()), Set.of(quiz)).stream()
                .findFirst()
                .map(first -> assignments.inForceWhereGone(learner, first.startedAt(), tasks))
                .orElse(List.of());
    }
}
