package org.waymark.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Edition;
import org.waymark.content.Library;
import org.waymark.content.ReadingLessons;
import org.waymark.identity.UserId;

/** Seeing how far one has come, always against the courses as they are now. */
@Service
@Transactional(readOnly = true)
public class SeeingProgress {

    private final ProgressBook book;
    private final Library library;
    private final ReadingLessons readingLessons;

    SeeingProgress(ProgressBook book, Library library, ReadingLessons readingLessons) {
        this.book = book;
        this.library = library;
        this.readingLessons = readingLessons;
    }

    /** Where somebody stands in a course; a visitor stands at its beginning. Empty where there is no such course. */
    @PreAuthorize("isAuthenticated() or #learner.isEmpty()")
    public Optional<Standing> in(Slug course, Optional<UserId> learner) {
        return library.current(course)
                .map(Edition::course)
                .map(it -> learner.map(user -> standing(it, user)).orElseGet(() -> beginning(it)));
    }

    /** Where a learner stands in every course that was begun and is still there, the one of the latest doing first. */
    @PreAuthorize("isAuthenticated()")
    public List<Standing> ofAllBegunBy(UserId learner) {
        return book.coursesOf(learner).stream()
                .map(course -> in(course, Optional.of(learner)))
                .flatMap(Optional::stream)
                .filter(standing -> !standing.recent().isEmpty())
                .sorted(Comparator.<Standing, Instant>comparing(
                                standing -> standing.recent().getFirst().at())
                        .reversed())
                .toList();
    }

    private Standing standing(Course course, UserId learner) {
        var progress = CourseProgress.of(course, book.of(learner, course.id()));
        return Standing.of(progress, readingLessons.lastPlace(learner, course.id()));
    }

    private static Standing beginning(Course course) {
        return Standing.of(CourseProgress.of(course, Doings.NONE), Optional.empty());
    }
}
