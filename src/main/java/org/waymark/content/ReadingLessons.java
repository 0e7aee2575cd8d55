package org.waymark.content;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** Reading sections, and finding the place again where one stopped. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ReadingLessons {

    private final ReadingMarks marks;
    private final Library library;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReadingLessons(ReadingMarks marks, Library library, ApplicationEventPublisher events, Clock clock) {
        this.marks = marks;
        this.library = library;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Marks a section as read; only the first time counts and is announced.
     *
     * @return whether it was the first time
     * @throws NoSuchSection when the current edition has none of these names
     */
    public boolean sectionRead(UserId learner, Slug course, Slug lesson, Slug section) {
        require(course, lesson, section);
        var mark = new SectionRead(learner, course, lesson, section, clock.instant());
        var isFirst = marks.add(mark);
        if (isFirst) {
            events.publishEvent(mark);
        }
        return isFirst;
    }

    /**
     * The learner is looking at this section: here reading goes on next time.
     *
     * @throws NoSuchSection when the current edition has none of these names
     */
    public void lookingAt(UserId learner, Slug course, Slug lesson, Slug section) {
        require(course, lesson, section);
        marks.remember(learner, course, new LastPlace(lesson, section, clock.instant()));
    }

    /** What the learner has read of a course, first things first; also sections that later editions no longer have. */
    @Transactional(readOnly = true)
    public List<SectionRead> sectionsRead(UserId learner, Slug course) {
        return marks.of(learner, course);
    }

    /** Where the learner was last; empty when the current edition no longer has that place. */
    @Transactional(readOnly = true)
    public Optional<LastPlace> lastPlace(UserId learner, Slug course) {
        return marks.lastPlace(learner, course).filter(place -> exists(course, place.lesson(), place.section()));
    }

    /** Every mark ever made, first things first, for a projection that is built again. */
    @Transactional(readOnly = true)
    public void replay(Consumer<SectionRead> reader) {
        marks.forEach(reader);
    }

    private void require(Slug course, Slug lesson, Slug section) {
        if (!exists(course, lesson, section)) {
            throw new NoSuchSection(course, lesson, section);
        }
    }

    private boolean exists(Slug course, Slug lesson, Slug section) {
        return library.current(course)
                .flatMap(edition -> edition.course().lesson(lesson))
                .flatMap(it -> it.section(section))
                .isPresent();
    }
}
