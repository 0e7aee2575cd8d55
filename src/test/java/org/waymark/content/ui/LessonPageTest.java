package org.waymark.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Examples;
import org.waymark.content.Lesson;
import org.waymark.content.Objective;
import org.waymark.content.Quiz;

class LessonPageTest {

    @Test
    void theFirstLessonHasNothingBeforeItAndItsCheckAfterIt() {
        var page = page(Examples.FIRST_LESSON);

        assertThat(page.before()).isEmpty();
        assertThat(page.after()).map(Lesson::id).contains(Examples.SECOND_LESSON);
        assertThat(page.check()).map(Quiz::id).contains(Examples.CHECK);
        assertThat(page.quizOfModule()).isEmpty();
    }

    @Test
    void theLastLessonOfAModuleLeadsToTheQuizOfTheModule() {
        var page = page(Examples.SECOND_LESSON);

        assertThat(page.before()).map(Lesson::id).contains(Examples.FIRST_LESSON);
        assertThat(page.after()).isEmpty();
        assertThat(page.check()).isEmpty();
        assertThat(page.quizOfModule()).map(Quiz::id).contains(Examples.QUIZ);
        assertThat(page.moduleNumber()).isEqualTo(2);
        assertThat(page.number()).isEqualTo(1);
    }

    @Test
    void itsObjectivesCanBePractisedByTheirQuestions() {
        var page = page(Examples.FIRST_LESSON);

        assertThat(page.practices())
                .extracting(Quiz::title)
                .containsExactlyElementsOf(page.lesson().objectives().stream()
                        .flatMap(id -> page.course().objectives().stream()
                                .filter(objective -> objective.id().equals(id)))
                        .map(Objective::text)
                        .toList());
        assertThat(page.practices()).allSatisfy(quiz -> {
            assertThat(quiz.rules().counts()).isFalse();
            assertThat(quiz.itemCount()).isPositive();
        });
    }

    @Test
    void everyPlaceIsNamedOnceInTheOrderOfReading() {
        assertThat(page(Examples.FIRST_LESSON).places()).extracting(Place::sign).containsExactly("LG ¶1", "LG ¶2");
        assertThat(page(Examples.FIRST_LESSON).documents()).isEqualTo(1);
    }

    @Test
    void itIsNotSetBesideItself() {
        var page = page(Examples.FIRST_LESSON);

        assertThat(page.others()).containsExactly(Language.TURKISH, Language.AZERBAIJANI);
        assertThat(page.with(Language.TURKISH).beside()).contains(Language.TURKISH);
        assertThat(page.with(Language.ENGLISH).beside()).isEmpty();
    }

    @Test
    void aSectionItDoesNotHaveIsNoPlaceToBeginAt() {
        var page = page(Examples.FIRST_LESSON);

        assertThat(page.section(Optional.of(Examples.FIRST_SECTION))).contains(Examples.FIRST_SECTION);
        assertThat(page.section(Optional.of(new Slug("elsewhere")))).isEmpty();
    }

    private static LessonPage page(Slug lesson) {
        var course = Examples.course();
        return new LessonPage(course, course.lesson(lesson).orElseThrow(), Language.ENGLISH, Optional.empty());
    }
}
