package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.content.Examples.CHECK;
import static org.waymark.content.Examples.FIRST_LESSON;
import static org.waymark.content.Examples.SECOND_LESSON;
import static org.waymark.content.Examples.course;
import static org.waymark.progress.Examples.NOON;
import static org.waymark.progress.Examples.diary;
import static org.waymark.progress.Examples.mark;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ActivityDoneTest {

    @Test
    void theNewestComesFirstAndEveryAttemptIsThere() {
        var done = ActivityDone.in(diary().reads(FIRST_LESSON, 2)
                .fails(CHECK)
                .passes(CHECK)
                .reads(SECOND_LESSON, 1)
                .progress());

        var check = course().quiz(CHECK).orElseThrow();
        assertThat(done)
                .containsExactly(
                        new ActivityDone.LessonRead(
                                course().lesson(SECOND_LESSON).orElseThrow(), 1, hours(4)),
                        new ActivityDone.QuizTaken(check, mark(9, 10), true, hours(3)),
                        new ActivityDone.QuizTaken(check, mark(2, 10), false, hours(2)),
                        new ActivityDone.LessonRead(
                                course().lesson(FIRST_LESSON).orElseThrow(), 2, hours(1)));
    }

    @Test
    void aLessonIsReadWhollyOrInPart() {
        var lesson = course().lesson(FIRST_LESSON).orElseThrow();

        assertThat(new ActivityDone.LessonRead(lesson, 1, NOON).wholly()).isFalse();
        assertThat(new ActivityDone.LessonRead(lesson, 2, NOON).wholly()).isTrue();
    }

    private static Instant hours(int hours) {
        return NOON.plus(Duration.ofHours(hours));
    }
}
