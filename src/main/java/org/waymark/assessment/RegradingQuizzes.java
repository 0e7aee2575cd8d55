package org.waymark.assessment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.IdentityHashMap;
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

/** Marking attempts on earlier editions of a quiz again by the current one: looking at what would happen, doing it, undoing it. */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class RegradingQuizzes {

    /** A quiz that has attempts on earlier editions. */
    public record Candidate(Edition edition, Quiz quiz, int attempts) {}

    /** As many attempts as are read, and kept in memory, at once. */
    private static final int AT_A_TIME = 200;

    private final Attempts attempts;
    private final Regradings regradings;
    private final Library library;
    private final ApplicationEventPublisher announcing;
    private final Clock clock;

    RegradingQuizzes(
            Attempts attempts,
            Regradings regradings,
            Library library,
            ApplicationEventPublisher announcing,
            Clock clock) {
        this.attempts = attempts;
        this.regradings = regradings;
        this.library = library;
        this.announcing = announcing;
        this.clock = clock;
    }

    /** Quizzes of current editions that were handed in on earlier ones, sorted by course and quiz. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates() {
        var counts = new LinkedHashMap<Map.Entry<Slug, Slug>, Integer>();
        for (var taken : regradings.taken()) {
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
    public RegradingPreview preview(Slug course, Slug quiz) {
        var edition = edition(course, quiz);
        return preview(edition, quiz, regradings.handedInBefore(course, quiz, edition.id()));
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
        var now = preview(edition, looked.quiz(), regradings.heldBefore(course, looked.quiz(), edition.id()));
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
     * Gives every attempt of a regrading the mark back that it had before; only the last one that stands can be undone.
     *
     * @throws RegradingOutdated if it is not the last one, or marks have changed since: then nothing was done
     */
    @Transactional
    public Regrading undo(UserId by, RegradingId id) {
        var regrading = regradings.find(id).orElseThrow(() -> new RegradingOutdated("there is no such regrading"));
        if (!isLast(regrading)) {
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
        var remarks = regradings.remarksOf(id);
        regradings.undo(undone, remarks);
        announce(undone, remarks.stream().filter(Remark::changes).toList(), Remark::before);
        return undone;
    }

    /** Whether this is the regrading of its quiz that can be undone. */
    @Transactional(readOnly = true)
    public boolean isLast(Regrading regrading) {
        return regradings.of(regrading.course(), regrading.quiz()).stream()
                .filter(it -> !it.isUndone())
                .findFirst()
                .filter(it -> it.id().equals(regrading.id()))
                .isPresent();
    }

    /** Every regrading ever done, the newest first. */
    @Transactional(readOnly = true)
    public List<Regrading> history() {
        return regradings.all();
    }

    private Edition edition(Slug course, Slug quiz) {
        return library.current(course)
                .filter(edition -> edition.course().quiz(quiz).isPresent())
                .orElseThrow(() -> new QuizNotFound(course, quiz));
    }

    private RegradingPreview preview(Edition edition, Slug quiz, List<String> tokens) {
        var marking = new MarkingInForce(library, regradings);
        var corrections = new IdentityHashMap<QuizTaken, Correction>();
        var remarks = new ArrayList<Remark>();
        for (var from = 0; from < tokens.size(); from += AT_A_TIME) {
            var some = attempts.these(tokens.subList(from, Math.min(tokens.size(), from + AT_A_TIME)));
            var changes = regradings.changesOf(some.stream().map(Attempt::id).toList());
            for (var attempt : some) {
                var before = marking.of(attempt, changes.getOrDefault(attempt.id(), List.of()));
                remarks.add(remark(
                        attempt, corrections.computeIfAbsent(before, it -> Correction.of(it, edition.course()))));
            }
        }
        return RegradingPreview.of(edition, quiz, corrections.values(), remarks);
    }

    private static Remark remark(Attempt attempt, Correction correction) {
        var before = Remark.Marked.of(attempt.result().orElseThrow());
        var after = correction.matters() ? Remark.Marked.of(Remarking.result(attempt, correction.after())) : before;
        var items = before.sameAs(after) ? List.<Slug>of() : itemsThatDiffer(attempt, correction);
        return new Remark(attempt.id(), attempt.token(), attempt.learner(), before, after, items);
    }

    private static List<Slug> itemsThatDiffer(Attempt attempt, Correction correction) {
        return attempt.items().stream()
                .filter(correction.items()::containsKey)
                .filter(item -> differs(attempt, item, correction))
                .toList();
    }

    private static boolean differs(Attempt attempt, Slug item, Correction correction) {
        var before = Remarking.mark(attempt, item, correction.before());
        var after = Remarking.mark(attempt, item, correction.after());
        return before.earned().compareTo(after.earned()) != 0
                || before.possible().compareTo(after.possible()) != 0;
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
