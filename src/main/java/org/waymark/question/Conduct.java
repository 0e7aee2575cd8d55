package org.waymark.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a behaviour makes of everything a learner did with an item: what counts, and what can still be done. */
public final class Conduct {

    /** A fraction up to this is taken for wrong where certainty is asked: Moodle's question_cbm. */
    private static final BigDecimal WRONG = new BigDecimal("0.00000005");

    private Conduct() {}

    /**
     * Goes through the tries in the order they were made.
     *
     * @param belowZero whether wrong parts may take more than right ones earn; sure and wrong answers are below zero in any
     *     case, there the whole attempt is not to fall below it
     * @throws ForeignResponse if a response cannot have been given to this item
     */
    public static ItemProgress of(Behaviour behaviour, Item item, boolean belowZero, List<Try> tries) {
        return of(behaviour, item, belowZero, tries, Optional.empty());
    }

    /** The same where an instructor may have marked what only a person can mark. */
    public static ItemProgress of(
            Behaviour behaviour, Item item, boolean belowZero, List<Try> tries, Optional<Fraction> review) {
        var gone = Tries.of(behaviour, item, belowZero, tries, review);
        return new ItemProgress(
                gone.current().response(),
                gone.current().outcome(),
                credit(behaviour, item, belowZero, gone),
                gone.over(),
                gone.told(),
                gone.used(),
                triesLeft(behaviour, item, gone),
                hintsShown(behaviour, item, gone));
    }

    static Credit credit(Behaviour behaviour, Item item, boolean belowZero, Tries tries) {
        return switch (behaviour) {
            case Behaviour.Deferred _, Behaviour.Immediate _ ->
                Credit.of(tries.current().outcome().fraction());
            case Behaviour.Adaptive(var penalty) -> best(tries.counted(), penalty);
            case Behaviour.Interactive(var penalty) -> last(item, belowZero, tries.counted(), penalty);
            case Behaviour.Certain _ -> sure(tries.current());
            case Behaviour.Practice _ -> Credit.NONE;
        };
    }

    private static Credit best(List<Check> tries, BigDecimal penalty) {
        return bestOf(tries, penalty)
                .map(at -> afterPenalty(tries.get(at), at, penalty))
                .orElse(Credit.NONE);
    }

    /** The first of the tries that earn the most. */
    static Optional<Integer> bestOf(List<Check> tries, BigDecimal penalty) {
        var best = Optional.<Integer>empty();
        for (var at = 0; at < tries.size(); at++) {
            var share = afterPenalty(tries.get(at), at, penalty).share();
            if (best.filter(it ->
                            afterPenalty(tries.get(it), it, penalty).share().compareTo(share) >= 0)
                    .isEmpty()) {
                best = Optional.of(at);
            }
        }
        return best;
    }

    private static Credit last(Item item, boolean belowZero, List<Check> tries, BigDecimal penalty) {
        if (tries.isEmpty()) {
            return Credit.NONE;
        }
        return Countback.of(item, tries)
                .map(countback -> Credit.of(countback.fraction(penalty, belowZero)))
                .orElseGet(() -> afterPenalty(tries.getLast(), tries.size() - 1, penalty));
    }

    /** Penalties take what was earned, and nothing more. */
    private static Credit afterPenalty(Check check, int earlierTries, BigDecimal penalty) {
        var fraction = check.outcome().fraction().value();
        var left = fraction.subtract(penalty.multiply(BigDecimal.valueOf(earlierTries)));
        return new Credit(fraction.signum() > 0 ? left.max(BigDecimal.ZERO) : fraction);
    }

    private static Credit sure(Check check) {
        if (!(check.outcome() instanceof Outcome.Marked(var fraction))) {
            return Credit.NONE;
        }
        var certainty = certainty(check);
        return new Credit(
                isWrong(fraction) ? certainty.wrong() : certainty.right().multiply(fraction.value()));
    }

    static boolean isWrong(Fraction fraction) {
        return fraction.value().compareTo(WRONG) <= 0;
    }

    /** Who does not say how sure he is, is not. */
    static Certainty certainty(Check check) {
        return check.certainty().orElse(Certainty.LOW);
    }

    private static Optional<Integer> triesLeft(Behaviour behaviour, Item item, Tries tries) {
        return switch (behaviour) {
            case Behaviour.Immediate _ -> Optional.of(tries.over() ? 0 : 1);
            case Behaviour.Certain(var immediate) -> immediate ? Optional.of(tries.over() ? 0 : 1) : Optional.empty();
            case Behaviour.Interactive _ ->
                Optional.of(tries.over() ? 0 : item.rules().hints().size() + 1 - tries.used());
            case Behaviour.Deferred _, Behaviour.Adaptive _, Behaviour.Practice _ -> Optional.empty();
        };
    }

    private static int hintsShown(Behaviour behaviour, Item item, Tries tries) {
        return switch (behaviour) {
            case Behaviour.Adaptive _, Behaviour.Interactive _, Behaviour.Practice _ ->
                Math.min(tries.failed(), item.rules().hints().size());
            case Behaviour.Deferred _, Behaviour.Immediate _, Behaviour.Certain _ -> 0;
        };
    }
}
