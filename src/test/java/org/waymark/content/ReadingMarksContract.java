package org.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.content.Examples.COURSE;
import static org.waymark.content.Examples.FIRST_LESSON;
import static org.waymark.content.Examples.LEARNER;
import static org.waymark.content.Examples.OTHER_LEARNER;

import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** What every storage of reading marks promises. */
public interface ReadingMarksContract {

    Instant MORNING = Instant.parse("2026-11-20T08:00:00.000001Z");
    Instant NOON = Instant.parse("2026-11-20T12:00:00.654321Z");

    ReadingMarks marks();

    @Test
    default void onlyTheFirstTimeCounts() {
        assertThat(marks().add(read(LEARNER, "one", MORNING))).isTrue();
        assertThat(marks().add(read(LEARNER, "one", NOON))).isFalse();

        assertThat(marks().of(LEARNER, COURSE)).containsExactly(read(LEARNER, "one", MORNING));
    }

    @Test
    default void marksBelongToOneLearnerAndOneCourse() {
        marks().add(read(LEARNER, "two", NOON));
        marks().add(read(LEARNER, "one", MORNING));
        marks().add(read(OTHER_LEARNER, "one", NOON));

        assertThat(marks().of(LEARNER, COURSE))
                .containsExactly(read(LEARNER, "one", MORNING), read(LEARNER, "two", NOON));
        assertThat(marks().of(LEARNER, new Slug("another"))).isEmpty();
    }

    @Test
    default void allMarksAreToldAgainInTheirOrder() {
        marks().add(read(OTHER_LEARNER, "one", NOON));
        marks().add(read(LEARNER, "one", MORNING));

        var told = new ArrayList<SectionRead>();
        marks().forEach(told::add);

        assertThat(told).containsExactly(read(LEARNER, "one", MORNING), read(OTHER_LEARNER, "one", NOON));
    }

    @Test
    default void theLastPlaceIsTheOneSeenLast() {
        assertThat(marks().lastPlace(LEARNER, COURSE)).isEmpty();

        marks().remember(LEARNER, COURSE, new LastPlace(FIRST_LESSON, new Slug("one"), MORNING));
        marks().remember(LEARNER, COURSE, new LastPlace(FIRST_LESSON, new Slug("two"), NOON));

        assertThat(marks().lastPlace(LEARNER, COURSE)).contains(new LastPlace(FIRST_LESSON, new Slug("two"), NOON));
        assertThat(marks().lastPlace(OTHER_LEARNER, COURSE)).isEmpty();
    }

    private static SectionRead read(UserId learner, String section, Instant at) {
        return new SectionRead(learner, COURSE, FIRST_LESSON, new Slug(section), at);
    }
}
