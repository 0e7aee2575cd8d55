package org.waymark.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a learner did with an item, gone through in order: the checks that are tries, and the response that stands now. */
final class Tries {

    private final Behaviour behaviour;
    private final Item item;
    private final boolean belowZero;
    private final Optional<Fraction> review;
    private final List<Check> checks = new ArrayList<>();
    private Check current;
    private boolean told;
    private boolean over;

    private Tries(Behaviour behaviour, Item item, boolean belowZero, Optional<Fraction> review) {
        this.behaviour = behaviour;
        this.item = item;
        this.belowZero = belowZero;
        this.review = review;
        this.current = look(new Response.Blank(), Optional.empty());
    }

    static Tries of(Behaviour behaviour, Item item, boolean belowZero, List<Try> all, Optional<Fraction> review) {
        var tries = new Tries(behaviour, item, belowZero, review);
        all.forEach(tries::take);
        return tries;
    }

    Check current() {
        return current;
    }

    boolean told() {
        return told;
    }

    boolean over() {
        return over;
    }

    /** How often a response was checked that could be. */
    int used() {
        return checks.size();
    }

    /** How many of them left something to be desired. */
    int failed() {
        return (int) checks.stream().filter(check -> !check.isFinal()).count();
    }

    /** All tries if the attempt were handed in now: what was given and not checked is checked then. */
    List<Check> counted() {
        return isNew(current) && !over
                ? Stream.concat(checks.stream(), Stream.of(current)).toList()
                : List.copyOf(checks);
    }

    private void take(Try next) {
        if (over) {
            return;
        }
        switch (next.act()) {
            case ANSWERED -> {
                told = told && next.response().equals(current.response());
                current = look(next.response(), next.certainty());
            }
            case CHECKED -> {
                current = look(next.response(), next.certainty());
                check();
            }
            case REDONE -> redo();
        }
    }

    private void check() {
        told = behaviour.tells() && current.counts();
        if (told && isNew(current)) {
            checks.add(current);
            over = ended();
        }
    }

    private void redo() {
        told = false;
        if (behaviour instanceof Behaviour.Practice) {
            checks.clear();
            current = look(new Response.Blank(), Optional.empty());
        }
    }

    /** The same response once more is no try. */
    private boolean isNew(Check check) {
        return check.counts()
                && (checks.isEmpty() || !checks.getLast().response().equals(check.response()));
    }

    private boolean ended() {
        return switch (behaviour) {
            case Behaviour.Immediate _, Behaviour.Certain _ -> true;
            case Behaviour.Interactive _ ->
                current.isFinal() || checks.size() > item.rules().hints().size();
            case Behaviour.Deferred _, Behaviour.Adaptive _, Behaviour.Practice _ -> false;
        };
    }

    private Check look(Response response, Optional<Certainty> certainty) {
        var judgement = Judging.judge(item.question(), response);
        var outcome = Marking.outcome(judgement, item.rules().scheme(), belowZero);
        return new Check(response, certainty, judgement, reviewed(outcome));
    }

    private Outcome reviewed(Outcome outcome) {
        return outcome instanceof Outcome.AwaitingReview
                ? review.<Outcome>map(Outcome.Marked::new).orElse(outcome)
                : outcome;
    }
}
