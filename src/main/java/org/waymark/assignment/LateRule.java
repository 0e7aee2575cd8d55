package org.waymark.assignment;

/** What happens to work that is done between its due time and its closing. */
public sealed interface LateRule {

    /** It counts in full and is called late. */
    record Counts() implements LateRule {}

    /**
     * For every day begun after the due time it loses so many percent of what could be had, at most down to a rest.
     *
     * @param percent of the possible points, 1 to 100
     * @param atLeast percent of what was earned that stay in any case, 0 to 100
     */
    record Loses(int percent, int atLeast) implements LateRule {

        public Loses {
            if (percent < 1 || percent > 100 || atLeast < 0 || atLeast > 100) {
                throw new IllegalArgumentException("percentages of a late rule lie between 1 and 100, and 0 and 100");
            }
        }
    }

    /** It is taken and kept, and counts for nothing. */
    record CountsNothing() implements LateRule {}
}
