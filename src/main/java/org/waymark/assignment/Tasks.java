package org.waymark.assignment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.content.Activity;
import org.waymark.content.Course;
import org.waymark.content.CourseModule;
import org.waymark.content.Edition;
import org.waymark.content.EditionId;
import org.waymark.content.Quiz;
import org.waymark.content.ScenarioActivity;

/** What tasks are in courses, each in one edition. */
record Tasks(Map<Slug, Edition> editions) {

    Tasks {
        editions = Map.copyOf(editions);
    }

    /** What is asked for, in order: one activity, or those of a module that are not for practice; empty where it is gone. */
    Optional<List<Activity>> asked(Task task) {
        return course(task).flatMap(it -> asked(it, task));
    }

    Optional<LocalizedText> title(Task task) {
        return course(task).flatMap(it -> title(it, task));
    }

    /** The edition that has this task. */
    Optional<EditionId> edition(Task task) {
        return asked(task)
                .flatMap(_ -> Optional.ofNullable(editions.get(task.course())).map(Edition::id));
    }

    /** The quizzes to which the times of a task apply. */
    List<Slug> quizzes(Task task) {
        return switch (task.kind()) {
            case LESSON, SCENARIO -> List.of();
            case QUIZ -> List.of(task.id());
            case MODULE ->
                course(task).flatMap(it -> module(it, task.id())).stream()
                        .flatMap(it -> it.quizzes().stream())
                        .map(Quiz::id)
                        .toList();
        };
    }

    /** What can be assigned so that it concerns a quiz: the quiz, and the module that it is in. */
    static List<Task> concerning(Course course, Slug quiz) {
        return Stream.concat(
                        Stream.of(new Task(course.id(), Task.Kind.QUIZ, quiz)),
                        course.moduleOf(quiz).map(it -> new Task(course.id(), Task.Kind.MODULE, it.id())).stream())
                .toList();
    }

    /** What can be assigned so that an activity is asked for: it alone, and the module that it is in. */
    static List<Task> askingFor(Course course, Activity activity) {
        var alone = Task.of(course.id(), activity);
        return course.moduleOf(activity.id())
                .filter(_ -> isAskedFor(activity))
                .map(it -> List.of(alone, new Task(course.id(), Task.Kind.MODULE, it.id())))
                .orElse(List.of(alone));
    }

    static Optional<LocalizedText> title(Course course, Task task) {
        return switch (task.kind()) {
            case LESSON, QUIZ, SCENARIO ->
                asked(course, task).stream()
                        .flatMap(List::stream)
                        .map(Activity::title)
                        .findFirst();
            case MODULE -> module(course, task.id()).map(CourseModule::title);
        };
    }

    private Optional<Course> course(Task task) {
        return Optional.ofNullable(editions.get(task.course())).map(Edition::course);
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
}
