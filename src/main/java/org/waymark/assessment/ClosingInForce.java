package org.waymark.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Edition;
import org.waymark.content.Library;
import org.waymark.content.Quiz;
import org.waymark.identity.UserId;

/**
 * Finds until when a quiz can be attempted by anybody with whom a learner does it, so that nobody sees the key while somebody else
 * can still use it: by everything assigned to them, here and in other classes, by what single ones were granted or are allowed, and by
 * attempts that were given more time.
 */
@Component
class ClosingInForce {

    private final AssignedTerms assigned;
    private final Allowances allowances;
    private final AttemptsUnderWay underWay;
    private final Library library;

    ClosingInForce(AssignedTerms assigned, Allowances allowances, AttemptsUnderWay underWay, Library library) {
        this.assigned = assigned;
        this.allowances = allowances;
        this.underWay = underWay;
        this.library = library;
    }

    /** Of a quiz that its course no longer has nothing is asked any more. */
    Closing of(UserId learner, Slug course, Slug quiz) {
        return library.current(course)
                .map(Edition::course)
                .flatMap(it -> it.quiz(quiz).flatMap(taken -> together(learner, it, taken)))
                .orElseGet(Closing.Alone::new);
    }

    private Optional<Closing> together(UserId learner, Course course, Quiz quiz) {
        return assigned.together(learner, course, quiz.id())
                .map(together -> new Closing.Together(
                        latest(together, course, quiz),
                        underWay.anyThatEnds(course.id(), quiz.id(), together.learners())));
    }

    private Optional<Instant> latest(TakenTogether together, Course course, Quiz quiz) {
        var usual = quiz.rules().timing().closes();
        var closings = together.terms().stream()
                .map(term -> term.closes().or(() -> usual))
                .toList();
        return closings.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Stream.concat(
                                closings.stream().flatMap(Optional::stream),
                                overrides(together.learners(), course.id(), quiz.id()))
                        .max(Instant::compareTo);
    }

    private Stream<Instant> overrides(Set<UserId> learners, Slug course, Slug quiz) {
        return allowances.overrides(course, quiz).stream()
                .filter(override -> switch (override.recipient()) {
                    case QuizOverride.Recipient.One(var learner) -> learners.contains(learner);
                    // who is in a group is not looked up: one that is not of this class makes the key come later, not
                    // earlier
                    case QuizOverride.Recipient.Group _ -> true;
                })
                .flatMap(override -> override.closes().stream());
    }
}
