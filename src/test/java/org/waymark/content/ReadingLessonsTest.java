package org.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.waymark.content.Examples.COURSE;
import static org.waymark.content.Examples.FIRST_LESSON;
import static org.waymark.content.Examples.FIRST_SECTION;
import static org.waymark.content.Examples.LEARNER;
import static org.waymark.content.Examples.OTHER_LEARNER;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.base.Slug;

class ReadingLessonsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final SectionRead READ = new SectionRead(LEARNER, COURSE, FIRST_LESSON, FIRST_SECTION, NOW);

    private final ReadingMarks marks = new ReadingMarksInMemory();
    private final List<Object> announced = new ArrayList<>();
    private final ReadingLessons reading = reading(new LibraryOf(Examples.edition()));

    @Test
    void aSectionCountsOnceAndIsAnnouncedOnce() {
        assertThat(reading.sectionRead(LEARNER, COURSE, FIRST_LESSON, FIRST_SECTION))
                .isTrue();
        assertThat(reading.sectionRead(LEARNER, COURSE, FIRST_LESSON, FIRST_SECTION))
                .isFalse();

        assertThat(reading.sectionsRead(LEARNER, COURSE)).containsExactly(READ);
        assertThat(reading.sectionsRead(OTHER_LEARNER, COURSE)).isEmpty();
        assertThat(announced).containsExactly(READ);
    }

    @Test
    void whatTheCourseDoesNotHaveCannotBeRead() {
        var nowhere = new Slug("nowhere");

        assertThatExceptionOfType(NoSuchSection.class)
                .isThrownBy(() -> reading.sectionRead(LEARNER, COURSE, FIRST_LESSON, nowhere));
        assertThatExceptionOfType(NoSuchSection.class)
                .isThrownBy(() -> reading.sectionRead(LEARNER, COURSE, nowhere, FIRST_SECTION));
        assertThatExceptionOfType(NoSuchSection.class)
                .isThrownBy(() -> reading.lookingAt(LEARNER, nowhere, FIRST_LESSON, FIRST_SECTION));
        assertThat(announced).isEmpty();
    }

    @Test
    void readingGoesOnWhereItStopped() {
        reading.lookingAt(LEARNER, COURSE, FIRST_LESSON, FIRST_SECTION);
        reading.lookingAt(LEARNER, COURSE, FIRST_LESSON, Section.WHO_SAYS_SO);

        assertThat(reading.lastPlace(LEARNER, COURSE)).contains(new LastPlace(FIRST_LESSON, Section.WHO_SAYS_SO, NOW));
        assertThat(reading.lastPlace(OTHER_LEARNER, COURSE)).isEmpty();
        assertThat(announced).isEmpty();
    }

    @Test
    void aPlaceThatIsNoLongerThereIsNotOffered() {
        reading.lookingAt(LEARNER, COURSE, FIRST_LESSON, FIRST_SECTION);

        assertThat(reading(new LibraryOf()).lastPlace(LEARNER, COURSE)).isEmpty();
    }

    @Test
    void everyMarkIsToldAgain() {
        reading.sectionRead(LEARNER, COURSE, FIRST_LESSON, FIRST_SECTION);

        var told = new ArrayList<SectionRead>();
        reading.replay(told::add);

        assertThat(told).containsExactly(READ);
    }

    private ReadingLessons reading(Library library) {
        return new ReadingLessons(marks, library, announced::add, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
