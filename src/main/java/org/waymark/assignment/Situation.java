package org.waymark.assignment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.assessment.Arranged;
import org.waymark.base.Slug;
import org.waymark.content.Quiz;

/**
 * What the work of a learner is judged by.
 *
 * @param theirs all that is assigned to them
 * @param now the courses as they are
 * @param names what the tasks are called
 * @param did what they did about them
 * @param arranged what was arranged for them at quizzes
 */
record Situation(List<Theirs> theirs, Tasks now, Map<Assignment.Id, TaskTitle> names, Deeds did, Arranged arranged) {

    /** The quiz that a task is, as long as its course has it. */
    Optional<Quiz> quiz(Task task) {
        return task.kind() == Task.Kind.QUIZ
                ? now.asked(task).stream()
                        .flatMap(List::stream)
                        .map(Quiz.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    /** How many attempts they have in all at a quiz, by everything that is assigned to them; empty for any number. */
    Optional<Integer> attempts(Slug course, Quiz quiz) {
        var terms = theirs.stream()
                .filter(it -> it.assignment().task().course().equals(course)
                        && now.quizzes(it.assignment().task()).contains(quiz.id()))
                .map(Theirs::term)
                .toList();
        return arranged.at(course, quiz, terms).attempts();
    }

    /** How many attempts an assignment gives them, at each of its quizzes; empty where it leaves that to the quiz. */
    Optional<Integer> attempts(Theirs one) {
        var task = one.assignment().task();
        var set = one.concession().on(one.assignment().attempts());
        return quiz(task)
                .map(quiz -> set.flatMap(_ -> attempts(task.course(), quiz)))
                .orElseGet(() -> set.map(it -> it + arranged.everywhere().extraAttempts()));
    }
}
