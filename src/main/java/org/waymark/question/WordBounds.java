package org.waymark.question;

/** How many words a text should have: at least and at most; a hint for the writer, not a rule of marking. */
public record WordBounds(int least, int most) {

    public WordBounds {
        if (least < 0 || most < least || most < 1 || most > 5_000) {
            throw new IllegalArgumentException("a text cannot have from " + least + " to " + most + " words");
        }
    }
}
