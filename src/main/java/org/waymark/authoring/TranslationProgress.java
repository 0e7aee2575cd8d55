package org.waymark.authoring;

/**
 * How far a translation is, in texts.
 *
 * @param all that are there in the language of the course
 */
public record TranslationProgress(int all, int missing, int outOfDate) {

    public int upToDate() {
        return all - missing - outOfDate;
    }

    /** How many wait for somebody. */
    public int open() {
        return missing + outOfDate;
    }
}
