package org.waymark.assessment;

/**
 * What a learner gets in every quiz, as somebody has seen it.
 *
 * @param version how often it was changed; 0 where nothing was ever granted
 */
public record Granted(Accommodation accommodation, int version) {

    public static final Granted NOTHING = new Granted(Accommodation.NONE, 0);
}
