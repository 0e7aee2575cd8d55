package org.waymark.content.review;

import org.waymark.base.Language;

/**
 * How fast a lesson is studied: 130 words of English a minute, as marks are opened and tables compared on the way; in Turkish and
 * Azerbaijani, whose words carry more, 97 and 100 (after Trauzettel-Klosinski and Dietz, IReST, 2012, who measure Turkish at about
 * 0.73 of the English words; the decision of 2026-11-20).
 */
public final class Pace {

    private Pace() {}

    public static int wordsAMinute(Language language) {
        return switch (language) {
            case ENGLISH -> 130;
            case TURKISH -> 97;
            case AZERBAIJANI -> 100;
        };
    }

    /** The time it takes to read so many words, in minutes. */
    public static double minutes(int words, Language language) {
        return (double) words / wordsAMinute(language);
    }
}
