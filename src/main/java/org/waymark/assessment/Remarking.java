package org.waymark.assessment;

import java.util.List;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.question.Certainty;
import org.waymark.question.Mark;
import org.waymark.question.Outcome;
import org.waymark.question.Response;

/** Marks what is kept of an attempt again: the events stay what they are, only what marking says of them is asked anew. */
final class Remarking {

    private Remarking() {}

    /** What the attempt earns by this quiz; for one that was handed in. */
    static Attempt.Result result(Attempt attempt, QuizTaken by) {
        return by.result(again(attempt, by), attempt.finishedAt().orElseThrow());
    }

    /** What one item of the attempt contributes; only what is about it is marked. */
    static Mark mark(Attempt attempt, Slug item, QuizTaken by) {
        var events = attempt.events().stream()
                .map(event -> event.act().about().filter(item::equals).isPresent() ? again(event, by) : event)
                .toList();
        return by.mark(with(List.of(item), events, attempt));
    }

    /** The attempt as if its responses had been given to this quiz. */
    static Attempt again(Attempt attempt, QuizTaken by) {
        return with(
                attempt.items(),
                attempt.events().stream().map(event -> again(event, by)).toList(),
                attempt);
    }

    private static AttemptEvent again(AttemptEvent event, QuizTaken by) {
        var act = again(event.act(), by);
        return new AttemptEvent(
                event.number(), event.origin(), act, event.receivedAt(), event.standing(), event.seal());
    }

    private static Act again(Act act, QuizTaken by) {
        return switch (act) {
            case Act.Answered(var item, Response response, Optional<Certainty> certainty, Outcome _) ->
                by.answered(item, response, certainty);
            case Act.Checked(var item, Response response, Optional<Certainty> certainty, Outcome _) ->
                by.checked(item, response, certainty);
            case Act.Begun _,
                    Act.Redone _,
                    Act.Moved _,
                    Act.TookOver _,
                    Act.HandedIn _,
                    Act.Extended _,
                    Act.Paused _,
                    Act.Resumed _,
                    Act.Steered _,
                    Act.Admitted _,
                    Act.SetAside _,
                    Act.Reviewed _ -> act;
        };
    }

    private static Attempt with(List<Slug> items, List<AttemptEvent> events, Attempt attempt) {
        return new Attempt(
                attempt.id(),
                attempt.token(),
                attempt.learner(),
                attempt.edition(),
                attempt.course(),
                attempt.quiz(),
                attempt.seed(),
                items,
                attempt.terms(),
                attempt.generation(),
                attempt.orderSeen(),
                events,
                attempt.startedAt(),
                attempt.result());
    }
}
