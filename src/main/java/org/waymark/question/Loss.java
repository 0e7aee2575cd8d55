package org.waymark.question;

import java.math.BigDecimal;

/**
 * A share of an item's worth that was not earned, and the rule that took it; together they are the highest credit less the one
 * earned. Below zero where a rule gives back.
 */
public sealed interface Loss {

    BigDecimal amount();

    /** A part of the response was wrong, missing, surplus or accepted for a share only. */
    record OfPart(Place place, Finding finding, BigDecimal amount) implements Loss {}

    /** A wrong or surplus part took back what a right one had earned. */
    record TakenBack(Place place, BigDecimal amount) implements Loss {}

    /** What right parts would have earned, had not one fault undone the whole. */
    record AllOrNothing(BigDecimal amount) implements Loss {}

    /** The weights of the right parts do not add up to the whole: to less, or below zero, to more. */
    record Weights(BigDecimal amount) implements Loss {}

    /** A fraction does not fall below its least, which gives back, and does not rise above the whole, which takes. */
    record Bounded(BigDecimal amount) implements Loss {}

    /** Tries that came before the one that counts. */
    record EarlierTries(int tries, BigDecimal amount) implements Loss {}

    /** A part that became right only after some tries. */
    record LatePart(Place place, int tries, BigDecimal amount) implements Loss {}

    /** A right or partly right answer that one was not wholly sure of. */
    record Unsure(Certainty certainty, BigDecimal amount) implements Loss {}

    /** A wrong answer that one was sure of. */
    record SureAndWrong(Certainty certainty, BigDecimal amount) implements Loss {}

    /** Nothing was given. */
    record LeftBlank(BigDecimal amount) implements Loss {}

    /** What was given could not be read. */
    record Unreadable(Flaw flaw, BigDecimal amount) implements Loss {}

    /** Nobody has marked it yet. */
    record AwaitingReview(BigDecimal amount) implements Loss {}

    /** The instructor gave less than everything along the rubric. */
    record Reviewed(BigDecimal amount) implements Loss {}
}
