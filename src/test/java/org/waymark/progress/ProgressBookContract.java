package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.content.Examples.CHECK;
import static org.waymark.content.Examples.COURSE;
import static org.waymark.content.Examples.FIRST_LESSON;
import static org.waymark.content.Examples.FIRST_SECTION;
import static org.waymark.content.Examples.LEARNER;
import static org.waymark.content.Examples.OTHER_LEARNER;
import static org.waymark.content.Examples.SECOND_LESSON;
import static org.waymark.progress.Examples.NOON;
import static org.waymark.progress.Examples.mark;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.AttemptFinished;
import org.waymark.assessment.AttemptId;
import org.waymark.assessment.AttemptRegraded;
import org.waymark.base.Slug;
import org.waymark.content.Section;
import org.waymark.content.SectionRead;
import org.waymark.playthrough.PlaythroughFinished;
import org.waymark.playthrough.PlaythroughId;

/** What every progress book promises. */
public interface ProgressBookContract {

    AttemptFinished PASSED =
            new AttemptFinished(new AttemptId(new UUID(7, 1)), LEARNER, COURSE, CHECK, mark(7, 8), true, NOON);
    AttemptFinished FAILED = new AttemptFinished(
            new AttemptId(new UUID(7, 2)), LEARNER, COURSE, CHECK, mark(0, 8), false, NOON.plusNanos(1_000));
    SectionRead READ = new SectionRead(LEARNER, COURSE, FIRST_LESSON, FIRST_SECTION, NOON);

    /** An empty book. */
    ProgressBook book();

    @Test
    default void whoHasDoneNothingHasNoDoings() {
        assertThat(book().of(LEARNER, COURSE)).isEqualTo(Doings.NONE);
        assertThat(book().coursesOf(LEARNER)).isEmpty();
    }

    @Test
    default void whatWasEnteredComesBackUnchangedTheEarliestFirst() {
        book().enter(FAILED);
        book().enter(PASSED);
        book().enter(new SectionRead(LEARNER, COURSE, SECOND_LESSON, Section.WHO_SAYS_SO, NOON.plusSeconds(1)));
        book().enter(READ);

        var doings = book().of(LEARNER, COURSE);

        assertThat(doings.sections())
                .containsExactly(
                        new SectionDone(FIRST_LESSON, FIRST_SECTION, NOON),
                        new SectionDone(SECOND_LESSON, Section.WHO_SAYS_SO, NOON.plusSeconds(1)));
        assertThat(doings.quizzes())
                .containsExactly(
                        new QuizDone(PASSED.attempt(), CHECK, mark(7, 8), true, NOON),
                        new QuizDone(FAILED.attempt(), CHECK, mark(0, 8), false, NOON.plusNanos(1_000)));
        assertThat(doings.lastAt()).contains(NOON.plusSeconds(1));
    }

    @Test
    default void aPlaythroughKeepsItsTimeWhenItsScoreRises() {
        var id = new PlaythroughId(new UUID(8, 1));
        var lamp = new Slug("the-lamp");
        book().enter(new PlaythroughFinished(id, LEARNER, COURSE, lamp, new BigDecimal("41.5"), false, NOON));
        book().enter(new PlaythroughFinished(id, LEARNER, COURSE, lamp, new BigDecimal("68.0"), true, NOON));

        assertThat(book().of(LEARNER, COURSE).scenarios())
                .containsExactly(new ScenarioDone(id, lamp, new BigDecimal("68.0"), true, NOON));
        assertThat(book().coursesOf(LEARNER)).containsExactly(COURSE);
        assertThat(book().of(LEARNER, COURSE).lastAt()).contains(NOON);
    }

    @Test
    default void enteringTheSameAgainChangesNothing() {
        book().enter(READ);
        book().enter(PASSED);
        var before = book().of(LEARNER, COURSE);

        book().enter(READ);
        book().enter(PASSED);

        assertThat(book().of(LEARNER, COURSE)).isEqualTo(before);
    }

    @Test
    default void aRegradedAttemptHasItsNewMarkAndItsOldTime() {
        book().enter(PASSED);
        book().enter(FAILED);

        book().enter(new AttemptRegraded(FAILED.attempt(), LEARNER, COURSE, CHECK, mark(5, 8), true));
        book().enter(new AttemptRegraded(new AttemptId(new UUID(7, 3)), LEARNER, COURSE, CHECK, mark(5, 8), true));

        assertThat(book().of(LEARNER, COURSE).quizzes())
                .containsExactly(
                        new QuizDone(PASSED.attempt(), CHECK, mark(7, 8), true, NOON),
                        new QuizDone(FAILED.attempt(), CHECK, mark(5, 8), true, NOON.plusNanos(1_000)));
    }

    @Test
    default void aSectionIsReadWhenItWasReadFirst() {
        book().enter(new SectionRead(LEARNER, COURSE, FIRST_LESSON, FIRST_SECTION, NOON.plusSeconds(60)));
        book().enter(READ);
        book().enter(new SectionRead(LEARNER, COURSE, FIRST_LESSON, FIRST_SECTION, NOON.plusSeconds(30)));

        assertThat(book().of(LEARNER, COURSE).sections())
                .containsExactly(new SectionDone(FIRST_LESSON, FIRST_SECTION, NOON));
    }

    @Test
    default void everyLearnerAndCourseHasAPageOfItsOwn() {
        var another = new Slug("another-course");
        book().enter(READ);
        book().enter(PASSED);
        book().enter(new SectionRead(OTHER_LEARNER, another, FIRST_LESSON, FIRST_SECTION, NOON));

        assertThat(book().of(OTHER_LEARNER, COURSE)).isEqualTo(Doings.NONE);
        assertThat(book().of(LEARNER, another)).isEqualTo(Doings.NONE);
        assertThat(book().of(OTHER_LEARNER, another).sections()).hasSize(1);
        assertThat(book().coursesOf(OTHER_LEARNER)).containsExactly(another);
    }

    @Test
    default void aCourseIsNamedOnceWhateverWasDoneInIt() {
        book().enter(READ);
        book().enter(PASSED);
        book().enter(new AttemptFinished(
                new AttemptId(new UUID(7, 3)), LEARNER, new Slug("abc"), CHECK, mark(1, 1), true, NOON));

        assertThat(book().coursesOf(LEARNER)).containsExactly(new Slug("abc"), COURSE);
    }

    @Test
    default void nothingStaysInAnEmptiedBook() {
        book().enter(READ);
        book().enter(PASSED);

        book().empty();

        assertThat(book().of(LEARNER, COURSE)).isEqualTo(Doings.NONE);
        assertThat(book().coursesOf(LEARNER)).isEmpty();
    }
}
