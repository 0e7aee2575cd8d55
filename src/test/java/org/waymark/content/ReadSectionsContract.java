package org.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.content.Examples.COURSE;
import static org.waymark.content.Examples.FIRST_LESSON;
import static org.waymark.content.Examples.LEARNER;
import static org.waymark.content.Examples.OTHER_LEARNER;
import static org.waymark.content.Examples.SECOND_LESSON;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** What is read of the reading marks of many learners at once. */
public interface ReadSectionsContract {

    ReadingMarks marks();

    ReadSections sections();

    @Test
    default void whatTheseLearnersHaveReadOfTheseLessonsIsFoundAndNothingElse() {
        var one = reads(LEARNER, COURSE, FIRST_LESSON, "one");
        var two = reads(LEARNER, COURSE, FIRST_LESSON, "two");
        var other = reads(OTHER_LEARNER, COURSE, SECOND_LESSON, "one");
        reads(LEARNER, COURSE, new Slug("third"), "one");
        reads(LEARNER, new Slug("elsewhere"), FIRST_LESSON, "one");
        reads(new UserId(new UUID(11, 3)), COURSE, FIRST_LESSON, "one");

        assertThat(sections()
                        .of(List.of(LEARNER, OTHER_LEARNER), List.of(COURSE), List.of(FIRST_LESSON, SECOND_LESSON)))
                .containsExactlyInAnyOrder(one, two, other);
        assertThat(sections().of(List.of(OTHER_LEARNER), List.of(COURSE), List.of(FIRST_LESSON)))
                .isEmpty();
    }

    @Test
    default void whereNobodyOrNothingIsAskedForNothingWasRead() {
        reads(LEARNER, COURSE, FIRST_LESSON, "one");

        assertThat(sections().of(List.of(), List.of(COURSE), List.of(FIRST_LESSON)))
                .isEmpty();
        assertThat(sections().of(List.of(LEARNER), List.of(), List.of(FIRST_LESSON)))
                .isEmpty();
        assertThat(sections().of(List.of(LEARNER), List.of(COURSE), List.of())).isEmpty();
    }

    private SectionRead reads(UserId learner, Slug course, Slug lesson, String section) {
        var read = new SectionRead(
                learner, course, lesson, new Slug(section), Instant.parse("2026-11-20T12:00:00.654321Z"));
        marks().add(read);
        return read;
    }
}
