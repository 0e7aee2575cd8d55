package org.waymark.assessment;

/** What of a quiz as a whole is not as it was in an earlier edition, as far as marks are concerned. */
public enum RuleChange {
    /** An attempt passes from another percentage. */
    CUT_SCORE,
    /** Wrong answers may now take an item below nothing, or no longer may. */
    NEGATIVE_MARKS
}
