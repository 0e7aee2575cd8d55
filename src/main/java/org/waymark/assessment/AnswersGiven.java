package org.waymark.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.base.Slug;
import org.waymark.question.Fraction;
import org.waymark.question.Outcome;
import org.waymark.question.Response;
import org.waymark.question.Try;

/**
 * What was answered in an attempt, and what became of it.
 *
 * @param events those that count, in order
 */
record AnswersGiven(List<AttemptEvent> events) {

    /** Every response, in order, numbered from 1. */
    List<Answer> answers() {
        var answers = new ArrayList<Answer>();
        for (var event : events) {
            Answer.of(answers.size() + 1, event).ifPresent(answers::add);
        }
        return List.copyOf(answers);
    }

    /** The one that was given last. */
    Optional<Answer> answerTo(Slug item) {
        return answers().reversed().stream()
                .filter(answer -> answer.item().equals(item))
                .findFirst();
    }

    /** What marking said of the last answer to an item, or an instructor. */
    Outcome outcomeOf(Slug item) {
        var outcome = answerTo(item).map(Answer::outcome).orElseGet(Outcome.LeftBlank::new);
        return outcome instanceof Outcome.AwaitingReview
                ? reviewOf(item).<Outcome>map(Outcome.Marked::new).orElse(outcome)
                : outcome;
    }

    /** What instructors gave the last answer to an item. */
    Optional<Fraction> reviewOf(Slug item) {
        return events.reversed().stream()
                .filter(event -> event.act().about().filter(item::equals).isPresent())
                .takeWhile(event -> Answer.of(1, event).isEmpty())
                .flatMap(event ->
                        event.act() instanceof Act.Reviewed reviewed ? Stream.of(reviewed.fraction()) : Stream.empty())
                .findFirst();
    }

    List<Try> triesAt(Slug item) {
        return events.stream()
                .filter(event -> event.act().about().filter(item::equals).isPresent())
                .flatMap(event -> tryOf(event.act()).stream())
                .toList();
    }

    private static Optional<Try> tryOf(Act act) {
        return switch (act) {
            case Act.Answered(var _, var response, var certainty, var _) ->
                Optional.of(new Try(org.waymark.question.Act.ANSWERED, response, certainty));
            case Act.Checked(var _, var response, var certainty, var _) ->
                Optional.of(new Try(org.waymark.question.Act.CHECKED, response, certainty));
            case Act.Redone _ ->
                Optional.of(new Try(org.waymark.question.Act.REDONE, new Response.Blank(), Optional.empty()));
            case Act.Begun _,
                    Act.Moved _,
                    Act.TookOver _,
                    Act.HandedIn _,
                    Act.Extended _,
                    Act.Paused _,
                    Act.Resumed _,
                    Act.Steered _,
                    Act.Admitted _,
                    Act.SetAside _,
                    Act.Reviewed _ -> Optional.empty();
        };
    }
}
