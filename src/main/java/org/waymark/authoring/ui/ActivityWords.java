package org.waymark.authoring.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.waymark.content.Activity;
import org.waymark.content.Lesson;
import org.waymark.content.Quiz;
import org.waymark.content.ScenarioActivity;

/** What an activity is, and how much of it there is. */
final class ActivityWords {

    private ActivityWords() {}

    static String of(Activity activity) {
        return switch (activity) {
            case Lesson lesson ->
                I18NProvider.translate(
                        "authoring.contents.lesson", lesson.sections().size());
            case Quiz quiz -> I18NProvider.translate("authoring.contents.quiz", quiz.itemCount());
            case ScenarioActivity scenario ->
                I18NProvider.translate(
                        "authoring.contents.scenario",
                        scenario.scenario().passages().size());
        };
    }
}
