package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.base.Language;
import org.waymark.content.Course;
import org.waymark.content.CourseModule;
import org.waymark.content.ObjectivePractice;
import org.waymark.content.Quiz;
import org.waymark.content.figure.Figure;
import org.waymark.content.figure.Timeline;
import org.waymark.content.files.CourseReader;
import org.waymark.content.review.Coverage;
import org.waymark.content.review.Finding;
import org.waymark.content.review.Review;
import org.waymark.content.review.Rule;

/** The course that comes along holds what it promises; whoever changes a text of it learns here what went missing. */
class ShippedCourseTest {

    private static final Course COURSE =
            CourseReader.read(Path.of("content/turkiye-azerbaijan")).course().orElseThrow();

    /** Rules without which a statement would have no voice, a plan no questions or a quarrel one side only. */
    private static final Set<Rule> WITHOUT_EXCEPTION = Set.of(
            Rule.ATTRIBUTION,
            Rule.BLUEPRINT,
            Rule.CONTESTED,
            Rule.LENGTH_BIAS,
            Rule.POSITION_BIAS,
            Rule.OBJECTIVE_QUESTIONS,
            Rule.OBJECTIVE_KINDS);

    @Test
    void itIsWhole() {
        assertThat(COURSE.modules()).hasSize(11);
        assertThat(COURSE.lessons()).hasSize(45);
        assertThat(COURSE.scenarios()).hasSize(10);
        assertThat(COURSE.banks().stream().mapToInt(bank -> bank.items().size()).sum())
                .isGreaterThanOrEqualTo(310);
        assertThat(COURSE.banks().stream().filter(bank -> bank.blueprint().isPresent()))
                .hasSize(11);
    }

    @Test
    void everyParagraphIsCitedByALessonAndByAQuestion() {
        var totals = Coverage.of(COURSE).totals();

        assertThat(totals.paragraphs()).isEqualTo(142);
        assertThat(totals.both()).isEqualTo(totals.paragraphs());
    }

    @Test
    void whatKnowsNoExceptionHasNone() {
        assertThat(Review.of(COURSE).findings().stream().filter(it -> WITHOUT_EXCEPTION.contains(it.rule())))
                .extracting(Finding::spot)
                .isEmpty();
    }

    @Test
    void everyObjectiveCanBePractised() {
        assertThat(COURSE.objectives())
                .isNotEmpty()
                .allSatisfy(objective ->
                        assertThat(ObjectivePractice.on(COURSE, objective.id())).isPresent());
    }

    @Test
    void everyLessonHasItsCheckAndEveryModuleItsQuiz() {
        var quizzes = COURSE.modules().stream()
                .flatMap(module -> module.quizzes().stream())
                .toList();

        assertThat(COURSE.lessons())
                .allSatisfy(lesson ->
                        assertThat(quizzes).anyMatch(quiz -> quiz.after().equals(Optional.of(lesson.id()))));
        assertThat(COURSE.modules())
                .allSatisfy(module -> assertThat(module.quizzes())
                        .anyMatch(quiz -> quiz.after().isEmpty() && quiz.counts()));
    }

    @Test
    void thePlacementQuizAsksAboutEveryModule() {
        var asked = COURSE.placement().orElseThrow().sections().stream()
                .flatMap(section -> section.module().stream())
                .toList();

        assertThat(COURSE.placement()).get().matches(Quiz::isPlacement);
        assertThat(asked)
                .containsExactlyElementsOf(
                        COURSE.modules().stream().map(CourseModule::id).toList());
    }

    @Test
    void thereIsAFigureOfEachKindInThreeLanguages() {
        assertThat(COURSE.figures().stream().map(Object::getClass).collect(Collectors.toSet()))
                .hasSize(Figure.class.getPermittedSubclasses().length);
        assertThat(COURSE.figures())
                .allSatisfy(figure -> assertThat(
                                List.of(figure.head().title(), figure.head().summary()))
                        .allSatisfy(text -> assertThat(text.languages()).containsExactly(Language.values())));
        assertThat(COURSE.figures())
                .filteredOn(Timeline.class::isInstance)
                .singleElement()
                .satisfies(timeline -> assertThat(kindsIn((Timeline) timeline))
                        .isEqualTo(Set.copyOf(Arrays.asList(Timeline.Kind.values()))));
    }

    @Test
    void everyDifferenceIsOfAKind() {
        assertThat(COURSE.differences())
                .hasSize(65)
                .allMatch(difference -> difference.kind().isPresent());
    }

    private static Set<Timeline.Kind> kindsIn(Timeline timeline) {
        return timeline.entries().stream().map(Timeline.Entry::kind).collect(Collectors.toSet());
    }
}
