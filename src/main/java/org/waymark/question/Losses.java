package org.waymark.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why an item earned what it earned: each share that is lacking, with the rule that took it. */
public final class Losses {

    private final Item item;
    private final Behaviour behaviour;
    private final boolean belowZero;
    private final Tries tries;

    private Losses(Item item, Behaviour behaviour, boolean belowZero, Tries tries) {
        this.item = item;
        this.behaviour = behaviour;
        this.belowZero = belowZero;
        this.tries = tries;
    }

    /** Together they are the highest credit of the behaviour less the one that the tries earn. */
    public static List<Loss> of(Item item, Behaviour behaviour, boolean belowZero, List<Try> tries) {
        return of(item, behaviour, belowZero, tries, Optional.empty());
    }

    /** The same where an instructor may have marked what only a person can mark. */
    public static List<Loss> of(
            Item item, Behaviour behaviour, boolean belowZero, List<Try> tries, Optional<Fraction> review) {
        var gone = Tries.of(behaviour, item, belowZero, tries, review);
        return List.copyOf(new Losses(item, behaviour, belowZero, gone).all());
    }

    private List<Loss> all() {
        var counted = tries.counted();
        return switch (behaviour) {
            case Behaviour.Deferred _, Behaviour.Immediate _ -> once(tries.current(), BigDecimal.ONE);
            case Behaviour.Adaptive(var penalty) ->
                Conduct.bestOf(counted, penalty)
                        .map(best -> later(counted.get(best), best))
                        .orElseGet(() -> once(tries.current(), BigDecimal.ONE));
            case Behaviour.Interactive(var penalty) ->
                counted.isEmpty() ? once(tries.current(), BigDecimal.ONE) : interactive(counted, penalty);
            case Behaviour.Certain _ -> sure(tries.current());
            case Behaviour.Practice _ -> List.of();
        };
    }

    /** A response by itself, of which everything counts for the factor. */
    private List<Loss> once(Check check, BigDecimal factor) {
        return switch (check.outcome()) {
            case Outcome.LeftBlank() -> List.of(new Loss.LeftBlank(factor));
            case Outcome.Unreadable(var flaw) -> List.of(new Loss.Unreadable(flaw, factor));
            case Outcome.AwaitingReview() -> List.of(new Loss.AwaitingReview(factor));
            case Outcome.Marked(var fraction) -> marked(check.judgement(), fraction, factor);
        };
    }

    private List<Loss> marked(Judgement judgement, Fraction fraction, BigDecimal factor) {
        if (judgement instanceof Judgement.Parts judged) {
            return PartLosses.of(item.rules().scheme(), judged, fraction, factor);
        }
        var losses = new ArrayList<Loss>();
        Ledger.add(losses, BigDecimal.ONE.subtract(fraction.value()).multiply(factor), Loss.Reviewed::new);
        return losses;
    }

    /** A response after others, which took something from it. */
    private List<Loss> later(Check check, int earlier) {
        var losses = new ArrayList<>(once(check, BigDecimal.ONE));
        var taken = check.outcome().fraction().value().subtract(credit());
        Ledger.add(losses, taken, amount -> new Loss.EarlierTries(earlier, amount));
        return losses;
    }

    private List<Loss> interactive(List<Check> counted, BigDecimal penalty) {
        return Countback.of(item, counted)
                .map(countback -> late(countback, penalty))
                .orElseGet(() -> later(counted.getLast(), counted.size() - 1));
    }

    private List<Loss> late(Countback countback, BigDecimal penalty) {
        var judged = new Judgement.Parts(countback.parts());
        var ledger = new Ledger();
        PartLosses.enter(ledger, item.rules().scheme(), judged);
        for (var at = 0; at < judged.parts().size(); at++) {
            var place = judged.parts().get(at).place();
            var before = countback.triesBefore(at);
            ledger.take(countback.lost(at, penalty), amount -> new Loss.LatePart(place, before, amount));
        }
        return ledger.close(judged.neededStakes(), countback.fraction(penalty, belowZero), BigDecimal.ONE);
    }

    private List<Loss> sure(Check check) {
        if (!(check.outcome() instanceof Outcome.Marked(var fraction))) {
            return once(check, behaviour.most());
        }
        var certainty = Conduct.certainty(check);
        if (Conduct.isWrong(fraction)) {
            var losses = new ArrayList<>(marked(check.judgement(), Fraction.NONE, behaviour.most()));
            Ledger.add(losses, certainty.wrong().negate(), amount -> new Loss.SureAndWrong(certainty, amount));
            return losses;
        }
        var losses = new ArrayList<>(marked(check.judgement(), fraction, certainty.right()));
        Ledger.add(losses, behaviour.most().subtract(certainty.right()), amount -> new Loss.Unsure(certainty, amount));
        return losses;
    }

    private BigDecimal credit() {
        return Conduct.credit(behaviour, item, belowZero, tries).share();
    }
}
