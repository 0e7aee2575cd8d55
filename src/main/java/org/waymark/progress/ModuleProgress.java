package org.waymark.progress;

import java.util.List;
import org.waymark.content.CourseModule;
import org.waymark.content.Lesson;
import org.waymark.content.Quiz;
import org.waymark.content.ScenarioActivity;

/**
 * How far a learner has come with a module: it is done when its lessons are read and its quizzes and scenarios are passed, those for practice aside.
 *
 * @param activities in the order of the module
 */
public record ModuleProgress(CourseModule module, List<ActivityProgress> activities) {

    public ModuleProgress {
        activities = List.copyOf(activities);
    }

    static ModuleProgress of(CourseModule module, Doings doings) {
        var activities = module.activities().stream()
                .map(activity -> switch (activity) {
                    case Lesson lesson -> (ActivityProgress) LessonProgress.of(lesson, doings);
                    case Quiz quiz -> QuizProgress.of(quiz, doings);
                    case ScenarioActivity scenario -> ScenarioProgress.of(scenario, doings);
                })
                .toList();
        return new ModuleProgress(module, activities);
    }

    public List<LessonProgress> lessons() {
        return activities.stream()
                .filter(LessonProgress.class::isInstance)
                .map(LessonProgress.class::cast)
                .toList();
    }

    public List<QuizProgress> quizzes() {
        return activities.stream()
                .filter(QuizProgress.class::isInstance)
                .map(QuizProgress.class::cast)
                .toList();
    }

    public List<ScenarioProgress> scenarios() {
        return activities.stream()
                .filter(ScenarioProgress.class::isInstance)
                .map(ScenarioProgress.class::cast)
                .toList();
    }

    public Stage stage() {
        var begun = activities.stream().anyMatch(ActivityProgress::isBegun);
        var done = !activities.isEmpty()
                && activities.stream().filter(ActivityProgress::isRequired).allMatch(ActivityProgress::isDone);
        return Stage.of(begun, done);
    }

    public Tally lessonTally() {
        return Tally.of(lessons());
    }

    public Tally quizTally() {
        return Tally.of(quizzes().stream().filter(QuizProgress::isRequired).toList());
    }

    /** How much of the reading time is behind the learner, in whole percent; 100 only when all is. */
    public int percentRead() {
        var read = lessons().stream().mapToDouble(LessonProgress::minutesRead).sum();
        return module.minutes() == 0 ? 0 : (int) Math.floor(read * 100 / module.minutes());
    }
}
