package org.waymark.question;

import java.math.BigDecimal;

/**
 * Numbers that earn something: all from {@code least} to {@code most}, both included, in the question's first unit.
 *
 * @param share of the worth that they earn, above 0 and at most 1
 * @param rationale why they are right, or nearly so
 */
public record NumberKey(BigDecimal least, BigDecimal most, BigDecimal share, Rationale rationale) {

    public NumberKey {
        if (least.compareTo(most) > 0) {
            throw new IllegalArgumentException("no number lies from " + least + " to " + most);
        }
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("an accepted number earns a share above 0 and at most 1, not " + share);
        }
    }
}
