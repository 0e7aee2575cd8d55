package org.waymark.assignment;

import org.waymark.base.Slug;
import org.waymark.content.Activity;
import org.waymark.content.Lesson;
import org.waymark.content.Quiz;
import org.waymark.content.ScenarioActivity;

/** What can be assigned: something of a course, in whatever edition is current when it is done. */
public record Task(Slug course, Kind kind, Slug id) {

    /** What kind of thing it is. */
    public enum Kind {
        LESSON,
        QUIZ,
        SCENARIO,
        /** Everything in a module of the course. */
        MODULE
    }

    /** One activity of a course. */
    static Task of(Slug course, Activity activity) {
        var kind = switch (activity) {
            case Lesson _ -> Kind.LESSON;
            case Quiz _ -> Kind.QUIZ;
            case ScenarioActivity _ -> Kind.SCENARIO;
        };
        return new Task(course, kind, activity.id());
    }
}
