package org.waymark.question;

import java.math.BigDecimal;
import java.util.List;
import org.waymark.question.Loss.OfPart;

/** What the parts of one response lost by the scheme they were marked by. */
final class PartLosses {

    private PartLosses() {}

    /** The losses of a response that was marked once. */
    static List<Loss> of(MarkingScheme scheme, Judgement.Parts judged, Fraction fraction, BigDecimal factor) {
        var ledger = new Ledger();
        enter(ledger, scheme, judged);
        return ledger.close(whole(scheme, judged), fraction, factor);
    }

    static int whole(MarkingScheme scheme, Judgement.Parts judged) {
        return switch (scheme) {
            case ALL_OR_NOTHING, PER_PART -> judged.stakes();
            case RIGHT_MINUS_WRONG, WEIGHTED -> judged.neededStakes();
        };
    }

    /** Enters what each part lost, in parts of the worth. */
    static void enter(Ledger ledger, MarkingScheme scheme, Judgement.Parts judged) {
        switch (scheme) {
            case ALL_OR_NOTHING -> allOrNothing(ledger, judged);
            case RIGHT_MINUS_WRONG -> judged.parts().forEach(part -> rightMinusWrong(ledger, part));
            case PER_PART -> judged.parts().forEach(part -> own(ledger, part));
            case WEIGHTED -> weighted(ledger, judged);
        }
    }

    private static void allOrNothing(Ledger ledger, Judgement.Parts judged) {
        if (judged.faultless()) {
            return;
        }
        judged.parts().forEach(part -> own(ledger, part));
        judged.parts().stream()
                .map(JudgedPart::gain)
                .reduce(BigDecimal::add)
                .ifPresent(undone -> ledger.take(undone, Loss.AllOrNothing::new));
    }

    private static void rightMinusWrong(Ledger ledger, JudgedPart part) {
        if (part.finding().needed()) {
            own(ledger, part);
        }
        if (part.finding().mistaken()) {
            ledger.take(BigDecimal.valueOf(part.stake()), amount -> new Loss.TakenBack(part.place(), amount));
        }
    }

    private static void own(Ledger ledger, JudgedPart part) {
        ledger.take(
                BigDecimal.valueOf(part.stake()).subtract(part.gain()),
                amount -> new OfPart(part.place(), part.finding(), amount));
    }

    private static void weighted(Ledger ledger, Judgement.Parts judged) {
        var reachable = BigDecimal.ZERO;
        for (var part : judged.parts()) {
            reachable = reachable.add(part.reachable());
            ledger.take(
                    part.reachable().subtract(part.adds()), amount -> new OfPart(part.place(), part.finding(), amount));
        }
        ledger.take(BigDecimal.valueOf(judged.neededStakes()).subtract(reachable), Loss.Weights::new);
    }
}
