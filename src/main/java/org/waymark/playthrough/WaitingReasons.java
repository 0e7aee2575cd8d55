package org.waymark.playthrough;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Slug;
import org.waymark.content.Library;
import org.waymark.identity.Oversight;
import org.waymark.identity.UserId;
import org.waymark.scenario.Task;

/** Seeing which reasons, of learners whose work one may mark, wait for an instructor's rating. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('INSTRUCTOR')")
public class WaitingReasons {

    private static final int WAITING_SHOWN = 200;
    private static final int RATED_SHOWN = 30;

    private final ReasonsShelf shelf;
    private final Library library;
    private final Oversight oversight;

    WaitingReasons(ReasonsShelf shelf, Library library, Oversight oversight) {
        this.shelf = shelf;
        this.library = library;
        this.oversight = oversight;
    }

    public ReasonsQueue queue(UserId rater) {
        var writers = writers(rater);
        return new ReasonsQueue(
                shelf.unrated(writers),
                entries(shelf.unrated(writers, WAITING_SHOWN)),
                entries(shelf.rated(writers, RATED_SHOWN)));
    }

    private Set<UserId> writers(UserId rater) {
        return oversight.among(rater, shelf.writers(), Oversight.Purpose.MARK);
    }

    /** The text that has waited longest apart from this one; of the others nothing is read. */
    public Optional<ReasonsQueue.Entry> next(UserId rater, String token, Slug task) {
        return entries(shelf.unrated(writers(rater), 2)).stream()
                .filter(it -> !(it.reasons().token().equals(token)
                        && it.reasons().task().equals(task)))
                .findFirst();
    }

    private List<ReasonsQueue.Entry> entries(List<WrittenReasons> written) {
        return written.stream().flatMap(it -> entry(it).stream()).toList();
    }

    private Optional<ReasonsQueue.Entry> entry(WrittenReasons written) {
        var course = library.edition(written.edition()).course();
        return course.scenario(written.scenario())
                .flatMap(scenario -> scenario.task(written.task()).stream()
                        .flatMap(task -> task instanceof Task.Reasoning it ? Stream.of(it) : Stream.empty())
                        .findFirst()
                        .map(it -> new ReasonsQueue.Entry(written, course.title(), scenario.title(), it.prompt())));
    }
}
