package org.waymark.question;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;

/**
 * Whether two short texts are the same answer: case as the language has it (in Turkish and Azerbaijani I is the capital of ı
 * and İ that of i), spaces, apostrophes, dashes and a full stop at the end as one happens to type them. Letters stay what they
 * are: ə is not e, ş is not s.
 */
public final class AnswerComparison {

    /** What keyboards and word processors put where an apostrophe is meant. */
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘‛ʼʻʹ′`´＇ˈ]");

    private static final Pattern DASHES = Pattern.compile(" ?[\\p{Pd}−⁃]+ ?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** Soft hyphens, joiners, direction marks: they arrive by pasting, and nobody sees them. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    /** What lower-casing leaves of İ where the language has no such letter. */
    private static final String I_WITH_DOT_APART = "i\u0307";

    private AnswerComparison() {}

    /** Whether it is the expected text in any of its languages, each by its own rules, whatever language it was typed in. */
    public static boolean same(LocalizedText expected, String typed) {
        return expected.languages().stream().anyMatch(language -> same(expected.in(language), typed, language));
    }

    /** Whether both are the same by the rules of this language; what is empty is the same as nothing. */
    public static boolean same(String expected, String typed, Language language) {
        var plain = plain(typed, language);
        return !plain.isEmpty() && plain.equals(plain(expected, language));
    }

    /** Whether there is nothing to be seen in it. */
    public static boolean isBlank(String text) {
        return spaced(text).isEmpty();
    }

    private static String plain(String text, Language language) {
        var unified = APOSTROPHES.matcher(text).replaceAll("'");
        var hyphenated = DASHES.matcher(spaced(unified)).replaceAll("-");
        return withoutFullStop(hyphenated).toLowerCase(language.locale()).replace(I_WITH_DOT_APART, "i");
    }

    private static String spaced(String text) {
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
