package org.waymark.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.base.Ids;
import org.waymark.base.Slug;
import org.waymark.content.Drawing;
import org.waymark.content.Edition;
import org.waymark.content.Library;
import org.waymark.identity.UserId;
import org.waymark.question.Item;
import org.waymark.question.Stimulus;

/** Starts attempts where the rules of the quiz let the learner, with items the learner has seen least. */
@Component
class StartingAttempts {

    /** So often one learner may be overtaken by the same learner elsewhere, before it is no learner any more. */
    private static final int MOST_TRIES = 20;

    private static final Duration SOON = Duration.ofSeconds(1);

    private final Attempts attempts;
    private final Library library;
    private final TermsInForce terms;
    private final Starts starts;
    private final Clock clock;

    StartingAttempts(Attempts attempts, Library library, TermsInForce terms, Starts starts, Clock clock) {
        this.attempts = attempts;
        this.library = library;
        this.terms = terms;
        this.starts = starts;
        this.clock = clock;
    }

    Opportunity opportunity(UserId learner, Slug course, Slug quiz) {
        var earlier = attempts.outlinesAt(learner, course, quiz);
        var conditions = conditions(learner, current(course, quiz));
        return unfinished(earlier)
                .<Opportunity>map(begun -> new Opportunity.Resume(conditions.on(begun.terms()), begun))
                .orElseGet(() -> opportunity(conditions, earlier, clock.instant()));
    }

    private static Opportunity opportunity(Conditions conditions, List<Attempt> earlier, Instant now) {
        return AttemptRules.refusal(conditions, earlier, now)
                .<Opportunity>map(refusal -> new Opportunity.Refused(conditions, refusal))
                .orElseGet(() -> new Opportunity.Start(conditions, AttemptRules.left(conditions, earlier)));
    }

    /** What this learner gets in every quiz. */
    Accommodation accommodation(UserId learner) {
        return terms.accommodation(learner);
    }

    /** The unfinished attempt, or a new one; throws {@link StartRefused} where none may be started. */
    Attempt startOrResume(UserId learner, Slug course, Slug quiz) {
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            var earlier = attempts.outlinesAt(learner, course, quiz);
            var started = unfinished(earlier).or(() -> started(learner, course, quiz, earlier));
            if (started.isPresent()) {
                return started.get();
            }
            // the same learner began and ended one in the meantime: what was decided no longer holds
        }
        throw new StartRefused(new Refusal.TooFast(SOON));
    }

    private Optional<Attempt> started(UserId learner, Slug course, Slug quiz, List<Attempt> earlier) {
        var edition = current(course, quiz);
        var conditions = conditions(learner, edition);
        AttemptRules.refusal(conditions, earlier, clock.instant())
                .or(() -> starts.take(learner))
                .ifPresent(refusal -> {
                    throw new StartRefused(refusal);
                });
        return attempts.start(drawn(learner, edition, conditions.terms(), earlier), earlier.size() + 1);
    }

    private Optional<Attempt> unfinished(List<Attempt> outlines) {
        return outlines.stream()
                .filter(attempt -> !attempt.isFinished())
                .findFirst()
                .map(attempt -> attempts.get(attempt.token()));
    }

    private Conditions conditions(UserId learner, Current current) {
        var taken = current.taken();
        return terms.of(learner, taken.course(), taken.quiz());
    }

    /** A quiz in the newest edition of its course. */
    private record Current(Edition edition, QuizTaken taken) {}

    private Current current(Slug course, Slug quiz) {
        var edition = library.current(course).orElseThrow(() -> new QuizNotFound(course, quiz));
        return new Current(
                edition,
                new QuizTaken(
                        edition.course(),
                        edition.course().quiz(quiz).orElseThrow(() -> new QuizNotFound(course, quiz))));
    }

    private Attempt drawn(UserId learner, Current current, Terms terms, List<Attempt> earlier) {
        var seed = Ids.seed();
        var now = clock.instant();
        var taken = current.taken();
        return new Attempt(
                new AttemptId(Ids.timeOrdered(now)),
                Ids.token(),
                learner,
                current.edition().id(),
                taken.course().id(),
                taken.quiz().id(),
                seed,
                Drawing.draw(taken.quiz(), seed, seen(earlier), id -> stimulus(taken.item(id))),
                terms,
                0,
                0,
                List.of(),
                now,
                Optional.empty());
    }

    /** How often each item was seen before. */
    private static Map<Slug, Long> seen(List<Attempt> earlier) {
        return earlier.stream()
                .flatMap(attempt -> attempt.items().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Optional<Slug> stimulus(Item item) {
        return item.stimulus().map(Stimulus::id);
    }
}
