package org.waymark.question;

import java.math.BigDecimal;

/** How sure somebody is of an answer; three levels of Gardner-Medwin's scheme, and "no idea". */
public enum Certainty {
    NO_IDEA(0, 0),
    LOW(1, 0),
    MIDDLE(2, -2),
    HIGH(3, -6);

    private final BigDecimal right;
    private final BigDecimal wrong;

    Certainty(int right, int wrong) {
        this.right = BigDecimal.valueOf(right);
        this.wrong = BigDecimal.valueOf(wrong);
    }

    /** What a right answer given so surely earns; one that is partly right earns its share of it. */
    public BigDecimal right() {
        return right;
    }

    /** What a wrong answer given so surely earns, which is nothing or less. */
    public BigDecimal wrong() {
        return wrong;
    }
}
