package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.content.Examples.QUIZ;
import static org.waymark.progress.Examples.diary;
import static org.waymark.progress.Examples.mark;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.assessment.Quizzes;
import org.waymark.content.QuizRules.Attempting;
import org.waymark.content.QuizRules.Counting;

/** Which of several attempts counts; the quiz is passed from 50 percent. */
class CountingTest {

    @ParameterizedTest(name = "of 30, 80 and 40 %, {0}: {1} %, done is {2}")
    @CsvSource({"BEST, 80, true", "LAST, 40, false", "FIRST, 30, false", "MEAN, 50, true"})
    void theRulesSayWhichAttemptCounts(Counting counting, BigDecimal percent, boolean done) {
        var progress = progress(
                counting,
                diary().takes(QUIZ, mark(3, 10), false)
                        .takes(QUIZ, mark(8, 10), true)
                        .takes(QUIZ, mark(4, 10), false)
                        .doings());

        assertThat(progress.mark().orElseThrow().percent()).isEqualByComparingTo(percent);
        assertThat(progress.isDone()).isEqualTo(done);
    }

    @Test
    void theMeanIsOfPercentagesNotOfPoints() {
        var progress = progress(
                Counting.MEAN,
                diary().takes(QUIZ, mark(0, 90), false)
                        .takes(QUIZ, mark(10, 10), true)
                        .takes(QUIZ, mark(1, 3), false)
                        .doings());

        assertThat(progress.mark().orElseThrow().earned()).isEqualByComparingTo("44.4433333");
        assertThat(progress.isDone()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void whoHasHandedNothingInHasNoMark(Counting counting) {
        var progress = progress(counting, Doings.NONE);

        assertThat(progress.mark()).isEmpty();
        assertThat(progress.isDone()).isFalse();
    }

    private static QuizProgress progress(Counting counting, Doings doings) {
        var attempting = new Attempting(Optional.empty(), counting, Duration.ZERO, Duration.ZERO);
        return QuizProgress.of(Quizzes.quiz(Quizzes.attempting(attempting)), doings);
    }
}
