package org.waymark.question;

/** What marking says about a response. */
public sealed interface Outcome {

    /** The response was read and earned this share of the item's worth. */
    record Marked(Fraction fraction) implements Outcome {}

    /** There was nothing to mark. */
    record LeftBlank() implements Outcome {}

    /** Something was given, but not anything that can be marked. */
    record Unreadable(Flaw flaw) implements Outcome {}

    /** An instructor has yet to mark it. */
    record AwaitingReview() implements Outcome {}

    /** The share earned so far; none where nothing was given or nothing is known yet. */
    default Fraction fraction() {
        return switch (this) {
            case Marked(var fraction) -> fraction;
            case LeftBlank(), Unreadable _, AwaitingReview() -> Fraction.NONE;
        };
    }
}
