package org.waymark.question;

/** What marking says about a response. */
public sealed interface Outcome {

    /** The response was read and earned this share of the item's worth. */
    record Marked(Fraction fraction) implements Outcome {}

    /** There was nothing to mark. */
    record LeftBlank() implements Outcome {}

    /** The share earned; none where nothing was given. */
    default Fraction fraction() {
        return switch (this) {
            case Marked(var fraction) -> fraction;
            case LeftBlank() -> Fraction.NONE;
        };
    }
}
