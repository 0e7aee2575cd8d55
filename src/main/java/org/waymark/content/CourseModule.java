package org.waymark.content;

import java.util.List;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.scenario.Scenario;

/** A stage of a course: activities in their order. */
public record CourseModule(Slug id, LocalizedText title, LocalizedText summary, List<Activity> activities) {

    public CourseModule {
        activities = List.copyOf(activities);
    }

    public List<Lesson> lessons() {
        return activities.stream()
                .filter(Lesson.class::isInstance)
                .map(Lesson.class::cast)
                .toList();
    }

    public List<Quiz> quizzes() {
        return activities.stream()
                .filter(Quiz.class::isInstance)
                .map(Quiz.class::cast)
                .toList();
    }

    public List<Scenario> scenarios() {
        return activities.stream()
                .filter(ScenarioActivity.class::isInstance)
                .map(ScenarioActivity.class::cast)
                .map(ScenarioActivity::scenario)
                .toList();
    }

    /** Planned reading time of its lessons, in minutes. */
    public int minutes() {
        return lessons().stream().mapToInt(Lesson::minutes).sum();
    }
}
