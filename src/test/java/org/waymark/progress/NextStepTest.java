package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.content.Examples.CHECK;
import static org.waymark.content.Examples.FIRST_LESSON;
import static org.waymark.content.Examples.FIRST_SECTION;
import static org.waymark.content.Examples.QUIZ;
import static org.waymark.content.Examples.SECOND_LESSON;
import static org.waymark.progress.Examples.NOON;
import static org.waymark.progress.Examples.diary;
import static org.waymark.progress.Examples.longerCourse;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.base.Slug;
import org.waymark.content.LastPlace;
import org.waymark.content.Section;

class NextStepTest {

    @Test
    void oneBeginsWithTheFirstSectionOfTheFirstLesson() {
        var step = read(diary().progress());

        assertThat(step.lesson().id()).isEqualTo(FIRST_LESSON);
        assertThat(step.number()).isEqualTo(1);
        assertThat(step.begun()).isFalse();
        assertThat(step.minutesLeft()).isEqualTo(4);
    }

    @Test
    void aLessonLeftInTheMiddleIsContinuedAtItsFirstUnreadSection() {
        var step = read(diary().reads(SECOND_LESSON, 1).progress());

        assertThat(step.lesson().id()).isEqualTo(SECOND_LESSON);
        assertThat(step.section().id()).isEqualTo(Section.WHO_SAYS_SO);
        assertThat(step.number()).isEqualTo(2);
        assertThat(step.begun()).isTrue();
        assertThat(step.minutesLeft()).isEqualTo(3);
    }

    @Test
    void ofTwoLessonsLeftInTheMiddleTheLaterIsContinued() {
        assertThat(read(diary().reads(FIRST_LESSON, 1).reads(SECOND_LESSON, 1).progress())
                        .lesson()
                        .id())
                .isEqualTo(SECOND_LESSON);
        assertThat(read(diary().reads(SECOND_LESSON, 1).reads(FIRST_LESSON, 1).progress())
                        .lesson()
                        .id())
                .isEqualTo(FIRST_LESSON);
    }

    @Test
    void aLessonLeftInTheMiddleComesBeforeAQuizTakenSince() {
        var step = read(diary().reads(FIRST_LESSON, 1).fails(QUIZ).progress());

        assertThat(step.lesson().id()).isEqualTo(FIRST_LESSON);
    }

    @Test
    void afterALessonComesItsCheck() {
        var step = take(diary().reads(FIRST_LESSON, 2).progress());

        assertThat(step.quiz().id()).isEqualTo(CHECK);
        assertThat(step.again()).isFalse();
    }

    @Test
    void afterACheckComesTheNextLessonWhetherItWasPassedOrNot() {
        var read = diary().reads(FIRST_LESSON, 2);

        assertThat(read(read.fails(CHECK).progress()).lesson().id()).isEqualTo(SECOND_LESSON);
        assertThat(read(read.passes(CHECK).progress()).lesson().id()).isEqualTo(SECOND_LESSON);
    }

    @Test
    void aLessonWithoutACheckIsFollowedByWhatComesAfterItInTheCourse() {
        assertThat(take(diary().reads(SECOND_LESSON, 2).progress()).quiz().id()).isEqualTo(QUIZ);
    }

    @Test
    void atTheEndOneComesBackToWhatWasPassedOver() {
        var step = read(diary().reads(SECOND_LESSON, 2).passes(QUIZ).progress());

        assertThat(step.lesson().id()).isEqualTo(FIRST_LESSON);
    }

    @Test
    void whatWasNotPassedIsTakenAgainOnceEverythingWasTried() {
        var step = take(diary().readsBothLessons().fails(CHECK).passes(QUIZ).progress());

        assertThat(step.quiz().id()).isEqualTo(CHECK);
        assertThat(step.again()).isTrue();
    }

    @Test
    void whenAllIsDoneThereIsNoNextStep() {
        var done = diary().readsBothLessons().passes(CHECK).passes(QUIZ);

        assertThat(NextStep.in(done.progress(), Optional.empty())).isEmpty();
    }

    @Test
    void aSectionThatANewEditionBroughtIsTheNextStepOfAFinishedCourse() {
        var done = diary().readsBothLessons().passes(CHECK).passes(QUIZ);

        var step = read(CourseProgress.of(longerCourse(), done.doings()));

        assertThat(step.lesson().id()).isEqualTo(FIRST_LESSON);
        assertThat(step.section().id()).isEqualTo(new Slug("what-the-map-says"));
        assertThat(step.number()).isEqualTo(2);
    }

    @Test
    void whereOneWasLastLookingOneGoesOnEvenIfNothingWasReadThere() {
        var progress = diary().reads(FIRST_LESSON, 1).progress();
        var place = new LastPlace(SECOND_LESSON, Section.WHO_SAYS_SO, NOON);

        var step = (NextStep.Read) NextStep.in(progress, Optional.of(place)).orElseThrow();

        assertThat(step.lesson().id()).isEqualTo(SECOND_LESSON);
        assertThat(step.section().id()).isEqualTo(Section.WHO_SAYS_SO);
        assertThat(step.begun()).isTrue();
    }

    @Test
    void aSectionThatWasReadBeforeOneLeftItIsNotReadAgain() {
        var place = new LastPlace(FIRST_LESSON, FIRST_SECTION, NOON);

        var step = (NextStep.Read) NextStep.in(diary().reads(FIRST_LESSON, 1).progress(), Optional.of(place))
                .orElseThrow();

        assertThat(step.section().id()).isEqualTo(Section.WHO_SAYS_SO);
    }

    @Test
    void aLessonThatIsReadIsNoPlaceToGoOnFrom() {
        var place = new LastPlace(FIRST_LESSON, FIRST_SECTION, NOON);

        var step = NextStep.in(diary().reads(FIRST_LESSON, 2).progress(), Optional.of(place));

        assertThat(step.orElseThrow().activity().id()).isEqualTo(CHECK);
    }

    @Test
    void nobodyIsSentBackToPracticeThatWasPassedOver() {
        var doings = diary().readsBothLessons().passes(QUIZ).doings();

        assertThat(NextStep.in(CourseProgress.of(Examples.practisingCourse(), doings), Optional.empty()))
                .isEmpty();
    }

    private static NextStep.Read read(CourseProgress progress) {
        return (NextStep.Read) NextStep.in(progress, Optional.empty()).orElseThrow();
    }

    private static NextStep.Take take(CourseProgress progress) {
        return (NextStep.Take) NextStep.in(progress, Optional.empty()).orElseThrow();
    }
}
