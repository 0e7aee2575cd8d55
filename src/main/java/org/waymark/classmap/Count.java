package org.waymark.classmap;

/**
 * How often something was done, and by how many.
 *
 * @param times in all playthroughs together
 * @param learners each counted once
 */
public record Count(int times, int learners) {

    /** Of fewer learners no share is told, so that nobody's way can be guessed from it. */
    public static final int FEWEST = 5;

    public static final Count NONE = new Count(0, 0);

    public boolean isFew() {
        return learners < FEWEST;
    }
}
