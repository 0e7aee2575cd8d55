package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.base.Language;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.CourseReader;
import org.waymark.question.Arrangement;
import org.waymark.question.Behaviour;
import org.waymark.question.Fraction;
import org.waymark.question.Item;
import org.waymark.question.Marking;
import org.waymark.question.ModelAnswers;
import org.waymark.question.Outcome;
import org.waymark.question.Question;
import org.waymark.question.Response;
import org.waymark.question.wire.QuestionWire;

/** The courses that are shipped. */
class ContentTest {

    private static final Path CONTENT = Path.of("content");
    private static final long SEED = 42;

    @Test
    void thereAreCourses() throws IOException {
        assertThat(CourseFolder.below(CONTENT)).isNotEmpty().allMatch(CourseFolder::isCourse);
    }

    @Test
    void everyQuestionIsMarkedFullInEachLanguageForWhoeverKnowsAndNotForOthersAndEssaysWait() throws IOException {
        assertThat(CourseFolder.below(CONTENT).stream().flatMap(ContentTest::items))
                .isNotEmpty()
                .allSatisfy(item -> {
                    var full = item.question() instanceof Question.Essay
                            ? new Outcome.AwaitingReview()
                            : new Outcome.Marked(Fraction.FULL);
                    for (var language : Language.values()) {
                        assertThat(marked(item, ModelAnswers.right(item.question(), language)))
                                .as(item.id() + " " + language)
                                .isEqualTo(full);
                        assertThat(marked(item, ModelAnswers.wrong(item.question(), language)))
                                .as(item.id() + " " + language)
                                .isNotEqualTo(new Outcome.Marked(Fraction.FULL));
                    }
                });
    }

    @Test
    void everyQuestionGoesToABrowserAndItsAnswerComesBack() throws IOException {
        assertThat(CourseFolder.below(CONTENT).stream().flatMap(ContentTest::items))
                .isNotEmpty()
                .allSatisfy(item -> {
                    for (var language : Language.values()) {
                        var arranged = Arrangement.arranged(item, SEED);
                        var right = ModelAnswers.right(item.question(), language);
                        var given = QuestionWire.given(arranged, SEED, right);

                        assertThat(QuestionWire.question(arranged, SEED, language)
                                        .size())
                                .isPositive();
                        assertThat(QuestionWire.response(arranged, SEED, given)).isEqualTo(right);
                    }
                });
    }

    @Test
    void itemsThatMayBeTriedAgainHaveTwoHints() throws IOException {
        assertThat(CourseFolder.below(CONTENT).stream().flatMap(ContentTest::itemsOfInteractiveQuizzes))
                .isNotEmpty()
                .allSatisfy(item ->
                        assertThat(item.rules().hints()).as("" + item.id()).hasSize(2));
    }

    private static Outcome marked(Item item, Response response) {
        return Marking.mark(item, false, response);
    }

    private static Stream<Item> items(Path folder) {
        return CourseReader.read(folder).course().orElseThrow().banks().stream().flatMap(bank -> bank.items().stream());
    }

    private static Stream<Item> itemsOfInteractiveQuizzes(Path folder) {
        var course = CourseReader.read(folder).course().orElseThrow();
        return course.modules().stream()
                .flatMap(module -> module.quizzes().stream())
                .filter(quiz -> quiz.rules().behaviour() instanceof Behaviour.Interactive)
                .flatMap(quiz -> quiz.selections().stream())
                .flatMap(selection -> selection.candidates().stream())
                .flatMap(id -> course.item(id).stream());
    }

    @Test
    void shippedCoursesHaveNoErrorAndNoWarning() throws IOException {
        assertThat(CourseFolder.below(CONTENT)).isNotEmpty().allSatisfy(folder -> {
            var reading = CourseReader.read(folder);

            assertThat(reading.problems()).isEmpty();
            assertThat(reading.course()).isPresent();
        });
    }
}
