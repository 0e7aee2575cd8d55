package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.authoring.Reference.Relation;
import org.waymark.base.Slug;
import org.waymark.content.CourseFiles;
import org.waymark.content.ExampleFiles;
import org.waymark.content.ScenarioCourse;

class ReferencesTest {

    private static References in(CourseFiles files) {
        return new References(files);
    }

    @Test
    void quizzesDrawFromABankAndScenariosAskItsQuestions() {
        assertThat(in(ScenarioCourse.files()).to(new OldPart.Bank(new Slug("storm"))))
                .containsExactlyInAnyOrder(
                        new Reference(Relation.DRAWS_FROM, "night-check"),
                        new Reference(Relation.DRAWS_FROM, "storm-quiz"),
                        new Reference(Relation.ASKS, "the-lamp"));
    }

    @Test
    void aQuizThatDrawsTooMuchAndIsNoneOfTheCourseDrawsAllTheSame() {
        var files = ExampleFiles.with("quizzes/night-check.yaml", "count: 2", "count: 900");

        assertThat(in(files).to(new OldPart.Bank(new Slug("storm"))))
                .contains(new Reference(Relation.DRAWS_FROM, "night-check"));
    }

    @Test
    void whereAFileCannotBeReadTheBareWordCounts() {
        var files = ExampleFiles.and("quizzes/night-check.yaml", "draw: [ storm");

        assertThat(in(files).to(new OldPart.Bank(new Slug("storm"))))
                .contains(new Reference(Relation.DRAWS_FROM, "night-check"));
    }

    @Test
    void aQuizChecksALesson() {
        assertThat(in(ExampleFiles.all()).to(new OldPart.Lesson(new Slug("the-night"))))
                .contains(new Reference(Relation.CHECKS, "night-check"));
    }

    @Test
    void figuresStandInSectionsOfLessons() {
        var files = ExampleFiles.all();
        var standing = files.texts().entrySet().stream()
                .filter(it ->
                        it.getKey().startsWith("figures/") && it.getValue().contains("stands:"))
                .findFirst()
                .orElseThrow();
        var lesson = word(standing.getValue(), "lesson: ");
        var section = word(standing.getValue(), "section: ");
        var figure = standing.getKey().substring("figures/".length()).replace(".yaml", "");

        assertThat(in(files).to(new OldPart.Section(new Slug(lesson), new Slug(section))))
                .contains(new Reference(Relation.STANDS_IN, figure));
        assertThat(in(files).to(new OldPart.Lesson(new Slug(lesson))))
                .contains(new Reference(Relation.STANDS_IN, figure));
        assertThat(in(files).to(new OldPart.Section(new Slug(lesson), new Slug("no-such-section"))))
                .isEmpty();
    }

    private static String word(String text, String key) {
        return text.lines()
                .map(String::strip)
                .filter(it -> it.startsWith(key))
                .map(it -> it.substring(key.length()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatNothingSpeaksOfHasNoReferences() {
        assertThat(in(ExampleFiles.all()).to(new OldPart.Quiz(new Slug("storm-quiz"))))
                .isEmpty();
        assertThat(in(ScenarioCourse.files()).to(new OldPart.Scenario(ScenarioCourse.SCENARIO)))
                .isEmpty();
    }

    @Test
    void theCoursePlacesWithAQuiz() {
        var files = ExampleFiles.with("course.yaml", "modules:", "placement: storm-quiz\nmodules:");

        assertThat(in(files).to(new OldPart.Quiz(new Slug("storm-quiz"))))
                .extracting(Reference::relation)
                .containsExactly(Relation.PLACES);
    }
}
