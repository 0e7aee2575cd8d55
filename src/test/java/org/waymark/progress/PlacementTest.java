package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.content.Examples.FIRST_LESSON;
import static org.waymark.content.Examples.FIRST_SECTION;
import static org.waymark.progress.Examples.NOON;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.AttemptId;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.LastPlace;
import org.waymark.content.PlacementCourse;
import org.waymark.content.Quiz;
import org.waymark.question.Mark;

/** A placement quiz is offered at the beginning and counts for nothing. */
class PlacementTest {

    private static final Course COURSE = PlacementCourse.edition().course();

    @Test
    void itIsOfferedToWhoHasBegunNothing() {
        assertThat(standing(Doings.NONE).placement()).map(Quiz::id).contains(PlacementCourse.QUIZ);
        assertThat(Standing.of(CourseProgress.of(org.waymark.content.Examples.course(), Doings.NONE), Optional.empty())
                        .placement())
                .isEmpty();
    }

    @Test
    void itIsNoLongerOfferedToWhoHasReadOrLookedOrTakenAQuiz() {
        var read = new Doings(List.of(new SectionDone(FIRST_LESSON, FIRST_SECTION, NOON)), List.of(), List.of());
        var looked = Standing.of(
                CourseProgress.of(COURSE, Doings.NONE), Optional.of(new LastPlace(FIRST_LESSON, FIRST_SECTION, NOON)));

        assertThat(standing(read).placement()).isEmpty();
        assertThat(looked.placement()).isEmpty();
        assertThat(standing(took(org.waymark.content.Examples.CHECK)).placement())
                .isEmpty();
    }

    @Test
    void whatItEarnedIsNoProgress() {
        var standing = standing(took(PlacementCourse.QUIZ));

        assertThat(standing.progress()).isEqualTo(CourseProgress.of(COURSE, Doings.NONE));
        assertThat(standing.recent()).isEmpty();
        assertThat(standing.placement()).isPresent();
    }

    private static Doings took(Slug quiz) {
        return new Doings(
                List.of(),
                List.of(new QuizDone(new AttemptId(UUID.randomUUID()), quiz, Mark.NOTHING, true, NOON)),
                List.of());
    }

    private static Standing standing(Doings doings) {
        return Standing.of(CourseProgress.of(COURSE, doings), Optional.empty());
    }
}
