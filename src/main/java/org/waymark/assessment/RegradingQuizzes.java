package org.waymark.assessment;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Ids;
import org.waymark.base.Slug;
import org.waymark.content.Edition;
import org.waymark.content.Library;
import org.waymark.content.Quiz;
import org.waymark.identity.UserId;

/**
 * Marking attempts on earlier editions of a quiz again by the current one: looking at what would happen, doing it, undoing it. It
 * reaches the learners whose work one may mark; marks of others are left to whoever teaches them.
 */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class RegradingQuizzes {

    /** A quiz that has attempts on earlier editions; only those are counted that one may mark. */
    public record Candidate(Edition edition, Quiz quiz, int attempts) {}

    /** Nobody looks further back. */
    private static final int NEWEST = 200;

    private final RegradingScope scope;
    private final Regradings regradings;
    private final Library library;
    private final ApplicationEventPublisher announcing;
    private final Clock clock;

    RegradingQuizzes(
            RegradingScope scope,
            Regradings regradings,
            Library library,
            ApplicationEventPublisher announcing,
            Clock clock) {
        this.scope = scope;
        this.regradings = regradings;
        this.library = library;
        this.announcing = announcing;
        this.clock = clock;
    }

    /** Quizzes of current editions that were handed in on earlier ones, sorted by course and quiz. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(UserId by) {
        var counts = new LinkedHashMap<Map.Entry<Slug, Slug>, Integer>();
        for (var taken : scope.taken(by)) {
            var current = library.current(taken.course());
            if (current.filter(it -> !it.id().equals(taken.edition())).isPresent()) {
                counts.merge(Map.entry(taken.course(), taken.quiz()), taken.attempts(), Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .flatMap(entry ->
                        candidate(entry.getKey().getKey(), entry.getKey().getValue(), entry.getValue()).stream())
                .toList();
    }

    private Optional<Candidate> candidate(Slug course, Slug quiz, int number) {
        return library.current(course)
                .flatMap(edition -> edition.course().quiz(quiz).map(it -> new Candidate(edition, it, number)));
    }

    /**
     * What would become of the attempts at a quiz that were handed in on earlier editions.
     *
     * @throws QuizNotFound where the current edition has no such quiz
     */
    @Transactional(readOnly = true)
    public RegradingPreview preview(UserId by, Slug course, Slug quiz) {
        var edition = edition(course, quiz);
        return scope.preview(by, edition, quiz, regradings.handedInBefore(course, quiz, edition.id()));
    }

    /**
     * Does what was looked at.
     *
     * @throws RegradingOutdated if it would be something else by now: then nothing was done
     */
    @Transactional
    public Regrading apply(UserId by, RegradingPreview looked, String reason) {
        var course = looked.edition().courseId();
        var edition = edition(course, looked.quiz());
        var now = scope.preview(by, edition, looked.quiz(), regradings.heldBefore(course, looked.quiz(), edition.id()));
        if (!now.fingerprint().equals(looked.fingerprint())) {
            throw new RegradingOutdated("quiz " + looked.quiz() + " is not as it was when its regrading was looked at");
        }
        if (now.changing().isEmpty()) {
            throw new IllegalArgumentException("regrading quiz " + looked.quiz() + " would change nothing");
        }
        var number = regradings.of(course, looked.quiz()).stream()
                        .mapToInt(Regrading::number)
                        .max()
                        .orElse(0)
                + 1;
        var at = clock.instant();
        var regrading = new Regrading(
                new RegradingId(Ids.timeOrdered(at)),
                course,
                looked.quiz(),
                number,
                edition.id(),
                by,
                at,
                reason,
                now.tally(),
                Optional.empty());
        regradings.apply(regrading, now.remarks());
        announce(regrading, now.changing(), Remark::after);
        return regrading;
    }

    /**
     * Gives every attempt of a regrading the mark back that it had before, as long as no later one that stands has marked one of them
     * again. Whoever may mark all whose marks it changed can do that; and whoever did it, if they may still mark one of them.
     *
     * @throws RegradingOutdated otherwise, and if marks have changed since: then nothing was done
     */
    @Transactional
    public Regrading undo(UserId by, RegradingId id) {
        var remarks = regradings.remarksOf(id);
        var regrading = regradings
                .find(id)
                .filter(it -> scope.mayTakeBack(by, it, remarks))
                .orElseThrow(() -> new RegradingOutdated("there is no such regrading"));
        if (scope.wasFollowed(id, remarks)) {
            throw new RegradingOutdated("regrading " + id.value() + " is not the last one that stands");
        }
        var undone = new Regrading(
                id,
                regrading.course(),
                regrading.quiz(),
                regrading.number(),
                regrading.edition(),
                regrading.by(),
                regrading.at(),
                regrading.reason(),
                regrading.tally(),
                Optional.of(new Regrading.Undone(by, clock.instant())));
        regradings.undo(undone, remarks);
        announce(undone, remarks.stream().filter(Remark::changes).toList(), Remark::before);
        return undone;
    }

    /** The regradings that reached a learner whose work this instructor may mark, the newest first. */
    @Transactional(readOnly = true)
    public List<PastRegrading> history(UserId by) {
        return scope.seen(by, regradings.newest(NEWEST));
    }

    private Edition edition(Slug course, Slug quiz) {
        return library.current(course)
                .filter(edition -> edition.course().quiz(quiz).isPresent())
                .orElseThrow(() -> new QuizNotFound(course, quiz));
    }

    private void announce(Regrading regrading, List<Remark> changing, Function<Remark, Remark.Marked> marked) {
        for (var remark : changing) {
            var now = marked.apply(remark);
            announcing.publishEvent(new AttemptRegraded(
                    remark.attempt(),
                    remark.learner(),
                    regrading.course(),
                    regrading.quiz(),
                    now.mark(),
                    now.passed()));
        }
    }
}
