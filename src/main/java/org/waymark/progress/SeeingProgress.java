package org.waymark.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Edition;
import org.waymark.content.Library;
import org.waymark.identity.UserId;

/** Seeing how far one has come, always against the courses as they are now. */
@Service
@Transactional(readOnly = true)
public class SeeingProgress {

    private final ProgressBook book;
    private final Library library;

    SeeingProgress(ProgressBook book, Library library) {
        this.book = book;
        this.library = library;
    }

    /** Where somebody stands in a course; a visitor stands at its beginning. Empty where there is no such course. */
    public Optional<Standing> in(Slug course, Optional<UserId> learner) {
        return library.current(course)
                .map(Edition::course)
                .map(it ->
                        standing(it, learner.map(user -> book.of(user, course)).orElse(Doings.NONE)));
    }

    /** Where a learner stands in every course that was begun and is still there, the one of the latest doing first. */
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

    private static Standing standing(Course course, Doings doings) {
        return Standing.of(CourseProgress.of(course, doings));
    }
}
