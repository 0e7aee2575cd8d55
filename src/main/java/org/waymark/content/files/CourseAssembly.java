package org.waymark.content.files;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.content.Activity;
import org.waymark.content.Bank;
import org.waymark.content.Course;
import org.waymark.content.CourseModule;
import org.waymark.content.Lesson;
import org.waymark.content.ScenarioActivity;
import org.waymark.content.figure.Figure;
import org.waymark.scenario.Scenario;

/** Puts a course together from the shapes of its files; what could not be read is left out, since it has been reported. */
record CourseAssembly(
        CourseFile courseFile,
        Map<Slug, LessonFolder> lessons,
        Map<Slug, QuizFile> quizzes,
        Map<Slug, Scenario> scenarios,
        List<Bank> banks,
        List<Figure> figures,
        OpenFile file) {

    Optional<Course> course(String folder, SourcesFile sources, GlossaryFile glossary) {
        var resolved = resolved();
        if (!Slug.isValid(folder)
                || courseFile.original().isEmpty()
                || courseFile.title().isEmpty()) {
            return Optional.empty();
        }
        if (courseFile.summary().isEmpty() || courseFile.audience().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Course(
                new Slug(folder),
                courseFile.original().get(),
                courseFile.title().get(),
                courseFile.summary().get(),
                courseFile.audience().get(),
                courseFile.note(),
                courseFile.objectives(),
                resolved,
                courseFile
                        .placement()
                        .flatMap(id -> Optional.ofNullable(quizzes.get(id)))
                        .flatMap(quiz -> quiz.resolve(banks, Optional.empty(), file)),
                sources.sources(),
                sources.differences(),
                glossary.terms(),
                banks,
                inOrder(resolved)));
    }

    /** Those of the whole course first, then as one meets them in its lessons. */
    private List<Figure> inOrder(List<CourseModule> modules) {
        var met = modules.stream()
                .flatMap(module -> module.lessons().stream())
                .map(Lesson::id)
                .toList();
        return figures.stream()
                .sorted(Comparator.comparing(figure -> figure.head()
                        .stands()
                        .map(it -> met.indexOf(it.lesson()))
                        .orElse(-1)))
                .toList();
    }

    private List<CourseModule> resolved() {
        return courseFile.stages().stream()
                .flatMap(stage -> module(stage).stream())
                .toList();
    }

    private Optional<CourseModule> module(CourseFile.Stage stage) {
        var activities =
                stage.steps().stream().flatMap(step -> activity(step).stream()).toList();
        return stage.id().isEmpty()
                        || stage.title().isEmpty()
                        || stage.summary().isEmpty()
                ? Optional.empty()
                : Optional.of(new CourseModule(
                        stage.id().get(), stage.title().get(), stage.summary().get(), activities));
    }

    private Optional<Activity> activity(CourseFile.Step step) {
        return switch (step) {
            case CourseFile.Step.ToLesson it ->
                Optional.ofNullable(lessons.get(it.id())).<Activity>map(lesson -> lesson(lesson, it));
            case CourseFile.Step.ToQuiz it ->
                Optional.ofNullable(quizzes.get(it.id())).<Activity>flatMap(quiz -> quiz.resolve(banks, it.after(), file));
            case CourseFile.Step.ToScenario it ->
                Optional.ofNullable(scenarios.get(it.id())).<Activity>map(ScenarioActivity::new);
        };
    }

    private static Lesson lesson(LessonFolder folder, CourseFile.Step.ToLesson step) {
        return new Lesson(
                folder.id(), folder.title(), folder.summary(), step.minutes(), step.objectives(), folder.sections());
    }
}
