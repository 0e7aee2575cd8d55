package org.waymark.interchange;

import java.util.Optional;

/**
 * What a question says outside of its braces.
 *
 * @param before what stands before them
 * @param after what stands behind them where a word is missing in the middle of a text
 * @param apart whether a blank stands between the gap and what is before it, and behind it
 */
public record GiftStem(GiftText before, Optional<GiftText> after, Apart apart) {

    /** Where blanks stand beside a gap. */
    public record Apart(boolean before, boolean after) {
        static final Apart NOWHERE = new Apart(false, false);
    }

    /** The whole text, with something in place of the braces where a word is missing. */
    static String asked(String before, Optional<String> after, Apart apart, String gap) {
        return after.map(it -> before
                        + (apart.before() && !before.isEmpty() ? " " : "")
                        + gap
                        + (apart.after() ? " " : "")
                        + it)
                .orElse(before);
    }
}
