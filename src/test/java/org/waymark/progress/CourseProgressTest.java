package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.content.Examples.CHECK;
import static org.waymark.content.Examples.FIRST_LESSON;
import static org.waymark.content.Examples.QUIZ;
import static org.waymark.content.Examples.SECOND_LESSON;
import static org.waymark.content.Examples.course;
import static org.waymark.progress.Examples.diary;
import static org.waymark.progress.Examples.longerCourse;
import static org.waymark.progress.Examples.mark;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.base.Slug;

class CourseProgressTest {

    @Test
    void whoHasDoneNothingHasNotBegun() {
        var progress = diary().progress();

        assertThat(progress.stage()).isEqualTo(Stage.NOT_BEGUN);
        assertThat(progress.lessonTally()).isEqualTo(new Tally(0, 2));
        assertThat(progress.quizTally()).isEqualTo(new Tally(0, 2));
        assertThat(progress.moduleTally()).isEqualTo(new Tally(0, 2));
        assertThat(progress.activities()).noneMatch(ActivityProgress::isBegun);
    }

    @Test
    void aLessonIsDoneWhenAllItsSectionsAreRead() {
        var half = diary().reads(FIRST_LESSON, 1).progress();
        var whole = diary().reads(FIRST_LESSON, 2).progress();

        assertThat(lesson(half, FIRST_LESSON).stage()).isEqualTo(Stage.BEGUN);
        assertThat(lesson(half, FIRST_LESSON).sectionsRead()).isEqualTo(1);
        assertThat(half.lessonTally()).isEqualTo(new Tally(0, 2));
        assertThat(lesson(whole, FIRST_LESSON).stage()).isEqualTo(Stage.DONE);
        assertThat(whole.lessonTally()).isEqualTo(new Tally(1, 2));
    }

    @Test
    void aLessonThatGainedASectionIsNoLongerDoneAndNothingReadIsLost() {
        var doings = diary().reads(FIRST_LESSON, 2).passes(CHECK).doings();

        var before = CourseProgress.of(course(), doings);
        var after = CourseProgress.of(longerCourse(), doings);

        assertThat(before.modules().getFirst().stage()).isEqualTo(Stage.DONE);
        assertThat(after.modules().getFirst().stage()).isEqualTo(Stage.BEGUN);
        assertThat(lesson(after, FIRST_LESSON).stage()).isEqualTo(Stage.BEGUN);
        assertThat(lesson(after, FIRST_LESSON).sectionsRead()).isEqualTo(2);
        assertThat(lesson(after, FIRST_LESSON).firstUnread().orElseThrow().id())
                .isEqualTo(new Slug("what-the-map-says"));
        assertThat(CourseProgress.of(course(), doings)).isEqualTo(before);
    }

    @Test
    void practiceIsOfferedAndNotAskedFor() {
        var read = CourseProgress.of(
                Examples.practisingCourse(), diary().reads(FIRST_LESSON, 2).doings());
        var practised = CourseProgress.of(
                Examples.practisingCourse(),
                diary().reads(FIRST_LESSON, 2).takes(CHECK, mark(0, 0), true).doings());

        assertThat(read.modules().getFirst().stage()).isEqualTo(Stage.DONE);
        assertThat(read.quizTally()).isEqualTo(new Tally(0, 1));
        assertThat(practised.quizTally()).isEqualTo(new Tally(0, 1));
        assertThat(practised.modules().getFirst().quizzes().getFirst().attempts())
                .isEqualTo(1);
    }

    @Test
    void whatACourseNoLongerHasDoesNotCount() {
        var doings = diary().reads(FIRST_LESSON, 2).reads(SECOND_LESSON, 1).doings();
        var gone = new SectionDone(SECOND_LESSON, new Slug("a-section-that-was-cut"), Examples.NOON);
        var withGone = new Doings(
                Stream.concat(doings.sections().stream(), Stream.of(gone)).toList(), doings.quizzes(), List.of());

        assertThat(CourseProgress.of(course(), withGone)).isEqualTo(CourseProgress.of(course(), doings));
    }

    @Test
    void ofSeveralAttemptsTheBestMarkCountsWhicheverCameFirst() {
        var upward = diary().fails(QUIZ).takes(QUIZ, mark(7, 8), true).progress();
        var downward = diary().takes(QUIZ, mark(7, 8), true).fails(QUIZ).progress();

        for (var progress : List.of(upward, downward)) {
            assertThat(quiz(progress, QUIZ).mark()).contains(mark(7, 8));
            assertThat(quiz(progress, QUIZ).attempts()).isEqualTo(2);
            assertThat(quiz(progress, QUIZ).stage()).isEqualTo(Stage.DONE);
        }
    }

    @Test
    void betterIsTheLargerShareNotTheLargerNumber() {
        var progress = diary().takes(QUIZ, mark(6, 12), false)
                .takes(QUIZ, mark(5, 8), true)
                .progress();

        assertThat(quiz(progress, QUIZ).mark()).contains(mark(5, 8));
    }

    @Test
    void aQuizThatWasNotPassedIsBegun() {
        var progress = diary().fails(CHECK).progress();

        assertThat(quiz(progress, CHECK).stage()).isEqualTo(Stage.BEGUN);
        assertThat(progress.stage()).isEqualTo(Stage.BEGUN);
        assertThat(progress.quizTally()).isEqualTo(new Tally(0, 2));
    }

    @Test
    void aModuleIsDoneWhenItsLessonsAreReadAndItsQuizzesPassed() {
        var read = diary().reads(FIRST_LESSON, 2);
        assertThat(read.progress().modules().getFirst().stage()).isEqualTo(Stage.BEGUN);
        assertThat(read.fails(CHECK).progress().modules().getFirst().stage()).isEqualTo(Stage.BEGUN);
        assertThat(read.passes(CHECK).progress().modules().getFirst().stage()).isEqualTo(Stage.DONE);
        assertThat(read.progress().modules().getLast().stage()).isEqualTo(Stage.NOT_BEGUN);
    }

    @Test
    void aCourseIsDoneWhenAllItsModulesAre() {
        var almost = diary().readsBothLessons().passes(CHECK);
        assertThat(almost.progress().stage()).isEqualTo(Stage.BEGUN);
        assertThat(almost.passes(QUIZ).progress().stage()).isEqualTo(Stage.DONE);
    }

    @Test
    void theBarOfAModuleGrowsWithTheReadingTimeBehindOne() {
        assertThat(diary().progress().modules().getFirst().percentRead()).isZero();
        assertThat(diary().reads(FIRST_LESSON, 1)
                        .progress()
                        .modules()
                        .getFirst()
                        .percentRead())
                .isEqualTo(50);
        assertThat(diary().reads(FIRST_LESSON, 2)
                        .progress()
                        .modules()
                        .getFirst()
                        .percentRead())
                .isEqualTo(100);
        var twoOfThree =
                CourseProgress.of(longerCourse(), diary().reads(FIRST_LESSON, 2).doings());
        assertThat(twoOfThree.modules().getFirst().percentRead()).isEqualTo(66);
    }

    private static LessonProgress lesson(CourseProgress progress, Slug id) {
        return (LessonProgress) progress.activity(id).orElseThrow();
    }

    private static QuizProgress quiz(CourseProgress progress, Slug id) {
        return (QuizProgress) progress.activity(id).orElseThrow();
    }
}
