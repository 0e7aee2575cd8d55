package org.waymark.live;

/** What a decision made of a vote. */
public enum Heed {
    /** The instructor followed the most votes. */
    FOLLOWED,
    /** The most votes were even, and the instructor decided between them. */
    TIE_DECIDED,
    /** The instructor went another way than the most votes. */
    NOT_FOLLOWED,
    /** Nobody had voted. */
    WITHOUT_VOTE;

    /** What deciding for this makes of the last ballot. */
    public static Heed of(Split last, String pick) {
        var ahead = last.ahead();
        if (ahead.isEmpty()) {
            return WITHOUT_VOTE;
        }
        if (!ahead.contains(pick)) {
            return NOT_FOLLOWED;
        }
        return ahead.size() == 1 ? FOLLOWED : TIE_DECIDED;
    }
}
