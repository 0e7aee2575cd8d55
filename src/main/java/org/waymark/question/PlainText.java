package org.waymark.question;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.waymark.base.Language;

/** A short text without what does not matter: case by the rules of its language, spaces, kinds of apostrophe and dash. */
final class PlainText {

    /** What keyboards and word processors put where an apostrophe is meant. */
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘‛ʼʻʹ′`´＇ˈ]");

    private static final Pattern DASHES = Pattern.compile(" ?[\\p{Pd}−⁃]+ ?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** Soft hyphens, joiners, direction marks: they arrive by pasting, and nobody sees them. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    /** What lower-casing leaves of İ where the language has no such letter. */
    private static final String I_WITH_DOT_APART = "i\u0307";

    private PlainText() {}

    static String of(String text, Language language) {
        var unified = APOSTROPHES.matcher(text).replaceAll("'");
        var hyphenated = DASHES.matcher(spaced(unified)).replaceAll("-");
        return lowerCase(withoutFullStop(hyphenated), language);
    }

    static String lowerCase(String text, Language language) {
        return text.toLowerCase(language.locale()).replace(I_WITH_DOT_APART, "i");
    }

    /** Composed, what is invisible removed, spaces single. */
    static String spaced(String text) {
        var composed = Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFKC);
        return SPACES.matcher(composed).replaceAll(" ").strip();
    }

    private static String withoutFullStop(String text) {
        var end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return text.substring(0, end);
    }
}
