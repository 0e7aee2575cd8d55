package org.waymark.question;

/** How many parts of the worth label, paragraph and standpoint are: each at least 0, together at least 1. */
public record Shares(int label, int paragraph, int standpoint) {

    public static final Shares EQUAL = new Shares(1, 1, 1);

    public Shares {
        if (label < 0 || paragraph < 0 || standpoint < 0 || label + paragraph + standpoint < 1) {
            throw new IllegalArgumentException("parts cannot be worth " + label + ", " + paragraph + ", " + standpoint);
        }
    }
}
