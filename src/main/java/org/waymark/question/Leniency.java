package org.waymark.question;

/**
 * What a typed answer may differ in, where its author says so.
 *
 * @param letters whether ə, ğ, ş, ç, ö, ü and ı (and â, î, û) are the same as the letters of the basic Latin alphabet
 *     nearest to them
 * @param cyrillic whether Azerbaijani may be typed in its Cyrillic alphabet
 * @param suffixes whether a name may carry a suffix after an apostrophe: Bakü’de
 * @param typos how many letters may be wrong, missing, too many or exchanged with their neighbour: 0 to 3, but
 *     always fewer than half of them, never a digit, and none where what is expected has a wildcard
 */
public record Leniency(boolean letters, boolean cyrillic, boolean suffixes, int typos) {

    public static final Leniency NONE = new Leniency(false, false, false, 0);

    public Leniency {
        if (typos < 0 || typos > 3) {
            throw new IllegalArgumentException("from 0 to 3 typing errors can be allowed, not " + typos);
        }
    }
}
