package org.waymark.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.ui.Wording;
import org.waymark.progress.ActivityProgress;
import org.waymark.progress.LessonProgress;
import org.waymark.progress.QuizProgress;
import org.waymark.progress.ScenarioProgress;
import org.waymark.ui.Icon;
import org.waymark.ui.SiteMap;

/** A lesson, a quiz or a scenario in its module: what it is called, how it stands, and the way there. */
final class ActivityRow extends ListItem {

    ActivityRow(Slug course, ActivityProgress progress, boolean here, Language language) {
        var title = Wording.say(new Span(), progress.activity().title(), language);
        var state = new Span(state(progress));
        state.addClassNames("meta", "num");
        var link = new Anchor("/" + address(course, progress), sign(progress), title, state);
        if (here) {
            link.getElement().setAttribute("aria-current", "step");
        }
        add(link);
    }

    private static String address(Slug course, ActivityProgress progress) {
        return switch (progress) {
            case LessonProgress lesson -> SiteMap.lesson(course, lesson.lesson().id());
            case QuizProgress quiz -> SiteMap.quiz(course, quiz.quiz().id());
            case ScenarioProgress scenario ->
                SiteMap.scenario(course, scenario.activity().id());
        };
    }

    private static Component sign(ActivityProgress progress) {
        return switch (progress) {
            case LessonProgress lesson -> new StageSign(lesson.stage());
            case QuizProgress _ -> Icon.LIST_CHECKS.create();
            case ScenarioProgress _ -> Icon.COMPASS.create();
        };
    }

    private String state(ActivityProgress progress) {
        return switch (progress) {
            case LessonProgress lesson -> ofLesson(lesson);
            case QuizProgress quiz -> ofQuiz(quiz);
            case ScenarioProgress scenario -> ofScenario(scenario);
        };
    }

    private String ofLesson(LessonProgress lesson) {
        return switch (lesson.stage()) {
            case NOT_BEGUN ->
                getTranslation("progress.lesson.minutes", lesson.lesson().minutes());
            case BEGUN -> getTranslation("progress.lesson.sections", lesson.sectionsRead(), lesson.sectionCount());
            case DONE -> getTranslation("progress.lesson.read");
        };
    }

    private String ofScenario(ScenarioProgress scenario) {
        return scenario.best()
                .map(best -> getTranslation(
                        scenario.isDone() ? "progress.scenario.passed" : "progress.scenario.not-passed", best))
                .orElseGet(() -> getTranslation(
                        "progress.scenario.minutes", scenario.activity().minutes()));
    }

    private String ofQuiz(QuizProgress quiz) {
        if (quiz.isBegun() && !quiz.isRequired()) {
            return getTranslation("progress.quiz.practised");
        }
        return quiz.mark()
                .map(best -> getTranslation(
                        quiz.isDone() ? "progress.quiz.passed" : "progress.quiz.not-passed",
                        best.earned(),
                        best.possible()))
                .orElseGet(() ->
                        getTranslation("progress.quiz.questions", quiz.quiz().itemCount()));
    }
}
