package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.content.Examples.CHECK;
import static org.waymark.content.Examples.COURSE;
import static org.waymark.content.Examples.FIRST_LESSON;
import static org.waymark.content.Examples.course;
import static org.waymark.progress.Examples.NOON;
import static org.waymark.progress.Examples.mark;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.assessment.AttemptFinished;
import org.waymark.assessment.AttemptId;
import org.waymark.base.Slug;
import org.waymark.content.SectionRead;
import org.waymark.identity.UserId;

/** Progress is a projection: rebuilt from what was read and handed in it is what it was, whatever keeps it. */
interface RebuildingContract {

    /** What was done so far, through the doings themselves, stays between the histories. */
    History history(long seed);

    TrackingProgress trackingProgress();

    ProgressBook book();

    /** Everything that is kept, in an order of its own. */
    List<?> contents();

    @ParameterizedTest(name = "history {0}")
    @ValueSource(longs = {1, 2, 3})
    default void rebuiltFromItsSourcesProgressIsWhatItWas(long seed) {
        history(seed).happen();
        var before = contents();
        var figures = figures();

        trackingProgress().rebuild();

        assertThat(before).hasSizeGreaterThan(10);
        assertThat(contents()).isEqualTo(before);
        assertThat(figures()).isEqualTo(figures);
    }

    @Test
    default void whatWasLostComesBackAndWhatNeverWasIsGone() {
        history(6).happen();
        var before = contents();
        book().empty();
        var nobody = new UserId(new UUID(0, 0));
        book().enter(new SectionRead(nobody, COURSE, FIRST_LESSON, new Slug("never-read"), NOON));
        book().enter(new AttemptFinished(new AttemptId(new UUID(0, 0)), nobody, COURSE, CHECK, mark(1, 1), true, NOON));

        trackingProgress().rebuild();

        assertThat(contents()).isEqualTo(before);
    }

    private List<CourseProgress> figures() {
        return History.LEARNERS.stream()
                .map(learner -> CourseProgress.of(course(), book().of(learner, COURSE)))
                .toList();
    }
}
