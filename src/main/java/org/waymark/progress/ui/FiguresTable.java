package org.waymark.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.content.ui.Wording;
import org.waymark.progress.ActivityProgress;
import org.waymark.progress.CourseProgress;
import org.waymark.progress.LessonProgress;
import org.waymark.progress.ModuleProgress;
import org.waymark.progress.QuizProgress;
import org.waymark.progress.ScenarioProgress;
import org.waymark.progress.Stage;
import org.waymark.ui.Keys;

/** Lessons or quizzes of a course in figures, a row each. */
final class FiguresTable extends NativeTable {

    private final Language language;

    private FiguresTable(String caption, Language language) {
        this.language = language;
        addClassNames("figures", "num");
        setCaptionText(getTranslation(caption));
    }

    static FiguresTable ofLessons(CourseProgress progress, Language language) {
        var table = new FiguresTable("progress.figures.lessons", language);
        table.head("progress.figures.lesson", "progress.figures.sections", "progress.figures.stage");
        progress.modules().stream()
                .map(ModuleProgress::lessons)
                .flatMap(List::stream)
                .forEach(table::lesson);
        return table;
    }

    static FiguresTable ofQuizzes(CourseProgress progress, Language language) {
        var table = new FiguresTable("progress.figures.quizzes", language);
        table.head(
                "progress.figures.quiz",
                "progress.figures.attempts",
                "progress.figures.best",
                "progress.figures.outcome");
        progress.modules().stream()
                .map(ModuleProgress::quizzes)
                .flatMap(List::stream)
                .forEach(table::quiz);
        return table;
    }

    static FiguresTable ofScenarios(CourseProgress progress, Language language) {
        var table = new FiguresTable("progress.figures.scenarios", language);
        table.head(
                "progress.figures.scenario",
                "progress.figures.played",
                "progress.figures.best-score",
                "progress.figures.latest-score",
                "progress.figures.outcome");
        progress.modules().stream()
                .map(ModuleProgress::scenarios)
                .flatMap(List::stream)
                .forEach(table::scenario);
        return table;
    }

    private void head(String... keys) {
        var row = new NativeTableRow();
        for (var key : keys) {
            row.add(header(new Span(getTranslation(key)), "col"));
        }
        addHead(row);
    }

    private void addHead(NativeTableRow row) {
        getHead().add(row);
    }

    private void lesson(LessonProgress lesson) {
        row(
                lesson,
                getTranslation("progress.figures.of", lesson.sectionsRead(), lesson.sectionCount()),
                getTranslation(Keys.of(lesson.stage())));
    }

    private void quiz(QuizProgress quiz) {
        var best = quiz.mark()
                .filter(_ -> quiz.isRequired())
                .map(mark -> getTranslation("progress.quiz.mark", mark.earned(), mark.possible()))
                .orElse("–");
        row(quiz, getTranslation("progress.figures.count", quiz.attempts()), best, outcome(quiz));
    }

    private void scenario(ScenarioProgress scenario) {
        row(
                scenario,
                getTranslation("progress.figures.count", scenario.played().size()),
                score(scenario.best()),
                score(scenario.latest()),
                outcome(scenario.stage()));
    }

    private String score(Optional<BigDecimal> score) {
        return score.map(it -> getTranslation("progress.scenario.score", it)).orElse("–");
    }

    private String outcome(QuizProgress quiz) {
        if (quiz.isBegun() && !quiz.isRequired()) {
            return getTranslation("progress.quiz.practised");
        }
        return outcome(quiz.stage());
    }

    private String outcome(Stage stage) {
        return switch (stage) {
            case NOT_BEGUN -> getTranslation("progress.figures.not-tried");
            case BEGUN -> getTranslation("progress.mine.not-passed");
            case DONE -> getTranslation("progress.mine.passed");
        };
    }

    private void row(ActivityProgress activity, String... figures) {
        var row = new NativeTableRow(
                header(Wording.say(new Span(), activity.activity().title(), language), "row"));
        for (var figure : figures) {
            row.add(new NativeTableCell(figure));
        }
        getBody().add(row);
    }

    private static NativeTableHeaderCell header(Component content, String scope) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
