package org.waymark.question;

import java.math.BigDecimal;
import java.util.function.Function;

/** How the judged parts of a response make one fraction, whatever the kind of question. */
public enum MarkingScheme {
    /** Everything for a response without fault, nothing for any other. */
    ALL_OR_NOTHING,
    /** Each wrong part takes back a right one. */
    RIGHT_MINUS_WRONG,
    /**
     * Each part earns its own share; wrong parts take nothing back. Of options of which several can be chosen each is a part,
     * right where it was chosen or left as it should be: choosing everything does not earn everything.
     */
    PER_PART,
    /** The weights that the author gave to options and parts are added up. */
    WEIGHTED;

    /** The scheme of questions whose author names none. */
    public static MarkingScheme usualFor(Question question) {
        return switch (question) {
            case Question.SingleChoice _ -> ALL_OR_NOTHING;
            case Question.MultipleChoice _, Question.Hotspot _ -> RIGHT_MINUS_WRONG;
            case Question.TrueFalse _,
                    Question.Matching _,
                    Question.Ordering _,
                    Question.Categorise _,
                    Question.ShortAnswer _,
                    Question.Numeric _,
                    Question.Cloze _,
                    Question.Timeline _,
                    Question.SourceCriticism _,
                    Question.Essay _ -> PER_PART;
        };
    }

    /** One fraction of judged parts: from 0 to 1, or from -1 where it may lie below zero. */
    public Fraction fold(Judgement.Parts judged, boolean belowZero) {
        return switch (this) {
            case ALL_OR_NOTHING -> Fraction.fullIf(judged.faultless());
            case RIGHT_MINUS_WRONG ->
                Fraction.bounded(sum(judged, MarkingScheme::rightMinusWrong), judged.neededStakes(), belowZero);
            case PER_PART -> Fraction.bounded(sum(judged, JudgedPart::gain), judged.stakes(), belowZero);
            case WEIGHTED -> Fraction.bounded(sum(judged, JudgedPart::adds), judged.neededStakes(), belowZero);
        };
    }

    private static BigDecimal rightMinusWrong(JudgedPart part) {
        if (part.finding().mistaken()) {
            return BigDecimal.valueOf(-part.stake());
        }
        return part.finding().needed() ? part.gain() : BigDecimal.ZERO;
    }

    private static BigDecimal sum(Judgement.Parts judged, Function<JudgedPart, BigDecimal> figure) {
        return judged.parts().stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
