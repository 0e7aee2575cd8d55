package org.waymark.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.content.Lesson;
import org.waymark.content.Quiz;
import org.waymark.content.ScenarioActivity;
import org.waymark.question.Mark;

/** One thing that a learner did in a course, and when. */
public sealed interface ActivityDone {

    Instant at();

    /** A lesson was read, wholly or in part; the time is that of the section read last. */
    record LessonRead(Lesson lesson, int sectionsRead, Instant at) implements ActivityDone {
        public boolean wholly() {
            return sectionsRead == lesson.sections().size();
        }
    }

    /** An attempt at a quiz was handed in. */
    record QuizTaken(Quiz quiz, Mark mark, boolean passed, Instant at) implements ActivityDone {}

    /** A scenario was played to an ending. */
    record ScenarioPlayed(ScenarioActivity scenario, BigDecimal score, boolean passed, Instant at)
            implements ActivityDone {}

    /** Everything done in a course that it still has, the newest first. */
    static List<ActivityDone> in(CourseProgress progress) {
        return progress.activities()
                .flatMap(ActivityDone::with)
                .sorted(Comparator.comparing(ActivityDone::at).reversed())
                .toList();
    }

    private static Stream<ActivityDone> with(ActivityProgress activity) {
        return switch (activity) {
            case LessonProgress lesson ->
                lesson.lastAt().stream().map(at -> new LessonRead(lesson.lesson(), lesson.sectionsRead(), at));
            case QuizProgress quiz ->
                quiz.taken().stream().map(done -> new QuizTaken(quiz.quiz(), done.mark(), done.passed(), done.at()));
            case ScenarioProgress scenario ->
                scenario.played().stream()
                        .map(done -> new ScenarioPlayed(scenario.activity(), done.score(), done.passed(), done.at()));
        };
    }
}
