package org.waymark.question;

import java.math.BigDecimal;
import org.waymark.base.LocalizedText;

/**
 * A typed answer that earns something.
 *
 * @param text what is accepted; {@code *} stands for any run of characters, {@code \*} for an asterisk
 * @param share of the worth that it earns, above 0 and at most 1
 */
public record AcceptedText(LocalizedText text, BigDecimal share) {

    public AcceptedText {
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("an accepted answer earns a share above 0 and at most 1, not " + share);
        }
    }

    /** A text that earns everything. */
    public static AcceptedText full(LocalizedText text) {
        return new AcceptedText(text, BigDecimal.ONE);
    }
}
