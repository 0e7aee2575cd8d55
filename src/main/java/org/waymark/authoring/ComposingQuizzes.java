package org.waymark.authoring;

import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Ids;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Drawing;
import org.waymark.content.Quiz;
import org.waymark.identity.UserId;
import org.waymark.question.Item;
import org.waymark.question.Stimulus;

/** Quizzes while they are written: what they say, how many questions they find, and what an attempt would get. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class ComposingQuizzes {

    private final CourseAccess access;
    private final Together together;

    ComposingQuizzes(CourseAccess access, Together together) {
        this.access = access;
        this.together = together;
    }

    /**
     * A quiz with its draft.
     *
     * @throws CourseNotFound where there is none, or they do not write its course
     */
    public QuizInWork open(UserId user, Slug course, Slug quiz) {
        var rights = access.see(user, course);
        var path = CourseParts.quiz(quiz);
        var file = together.file(course, path);
        if (!file.isThere()) {
            throw new CourseNotFound();
        }
        var copy = together.copy(course);
        return new QuizInWork(
                quiz,
                file,
                QuizSheet.read(file.text(), path),
                copy.course(),
                copy.problems().stream()
                        .filter(it -> it.place().file().equals(path))
                        .toList(),
                rights.contains(Right.EDIT));
    }

    /**
     * What an attempt of somebody new would get.
     *
     * @param seed another one each time where none is given
     * @return nothing where the quiz has errors, or is no part of the course yet
     */
    public Optional<Drawn> draw(UserId user, Slug course, Slug quiz, Optional<Long> seed) {
        access.see(user, course);
        return together.copy(course)
                .course()
                .flatMap(it -> quiz(it, quiz).map(found -> drawn(it, found, seed.orElseGet(Ids::seed))));
    }

    private static Optional<Quiz> quiz(Course course, Slug id) {
        return course.quiz(id).filter(it -> it.itemCount() > 0);
    }

    private static Drawn drawn(Course course, Quiz quiz, long seed) {
        var ids = Drawing.draw(quiz, seed, Map.of(), it -> stimulus(course, it));
        return new Drawn(
                seed,
                quiz.itemCount(),
                ids.stream().flatMap(it -> course.item(it).stream()).toList());
    }

    private static Optional<Slug> stimulus(Course course, Slug item) {
        return course.item(item).flatMap(Item::stimulus).map(Stimulus::id);
    }
}
