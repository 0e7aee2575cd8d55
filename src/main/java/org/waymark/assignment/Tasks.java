package org.waymark.assignment;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.content.Activity;
import org.waymark.content.Course;
import org.waymark.content.CourseModule;
import org.waymark.content.Edition;
import org.waymark.content.EditionId;
import org.waymark.content.Library;
import org.waymark.content.Quiz;
import org.waymark.content.ScenarioActivity;

/** What tasks are in the courses as they are now, and were. */
@Component
class Tasks {

    private final Library library;

    Tasks(Library library) {
        this.library = library;
    }

    /** What of a task is asked for now, in order: one activity, or those of a module that are not for practice; empty where it is gone. */
    Optional<List<Activity>> now(Task task) {
        return course(task).flatMap(it -> asked(it, task));
    }

    LocalizedText titleThen(Task task, EditionId edition) {
        return title(library.edition(edition).course(), task)
                .orElseThrow(() -> new IllegalStateException("edition " + edition.value() + " lost " + task.id()));
    }

    Optional<LocalizedText> titleNow(Task task) {
        return course(task).flatMap(it -> title(it, task));
    }

    /** The current edition of a course that has this task. */
    Optional<EditionId> edition(Task task) {
        return library.current(task.course())
                .filter(it -> asked(it.course(), task).isPresent())
                .map(Edition::id);
    }

    /** The quizzes to which the times of a task apply. */
    List<Slug> quizzes(Task task) {
        return switch (task.kind()) {
            case LESSON, SCENARIO -> List.of();
            case QUIZ -> List.of(task.id());
            case MODULE ->
                module(task).stream()
                        .flatMap(it -> it.quizzes().stream())
                        .map(Quiz::id)
                        .toList();
        };
    }

    /** The module that a quiz is in. */
    Optional<Slug> moduleOf(Slug course, Slug quiz) {
        return library.current(course).flatMap(it -> it.course().moduleOf(quiz)).map(CourseModule::id);
    }

    private Optional<Course> course(Task task) {
        return library.current(task.course()).map(Edition::course);
    }

    private Optional<CourseModule> module(Task task) {
        return course(task).flatMap(it -> module(it, task.id()));
    }

    private static Optional<CourseModule> module(Course course, Slug id) {
        return course.modules().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    private static Optional<List<Activity>> asked(Course course, Task task) {
        return switch (task.kind()) {
            case LESSON -> course.lesson(task.id()).map(List::<Activity>of);
            case QUIZ -> course.quiz(task.id()).map(List::<Activity>of);
            case SCENARIO -> course.scenario(task.id()).map(it -> List.<Activity>of(new ScenarioActivity(it)));
            case MODULE ->
                module(course, task.id())
                        .map(it -> it.activities().stream()
                                .filter(Tasks::isAskedFor)
                                .toList());
        };
    }

    private static boolean isAskedFor(Activity activity) {
        return !(activity instanceof Quiz quiz) || quiz.counts();
    }

    private static Optional<LocalizedText> title(Course course, Task task) {
        return switch (task.kind()) {
            case LESSON, QUIZ, SCENARIO ->
                asked(course, task).stream()
                        .flatMap(List::stream)
                        .map(Activity::title)
                        .findFirst();
            case MODULE -> module(course, task.id()).map(CourseModule::title);
        };
    }
}
