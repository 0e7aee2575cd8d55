package org.waymark.question;

import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;

/**
 * Whether a short text is the expected answer: case as the language has it (in Turkish and Azerbaijani I is the capital of ı
 * and İ that of i), spaces, apostrophes, dashes and a full stop at the end as one happens to type them. Letters stay what they
 * are, ə is not e and ş is not s, unless the author is lenient. In what is expected {@code *} stands for any run of characters.
 */
public final class AnswerComparison {

    private AnswerComparison() {}

    /** Whether it is the expected text in any of its languages, each by its own rules, whatever language it was typed in. */
    public static boolean same(LocalizedText expected, String typed) {
        return same(expected, typed, Leniency.NONE);
    }

    /** The same with what the author of the question does not mind. */
    public static boolean same(LocalizedText expected, String typed, Leniency leniency) {
        return expected.languages().stream()
                .anyMatch(language -> same(expected.in(language), typed, language, leniency));
    }

    /** Whether both are the same by the rules of this language; what is empty is the same as nothing. */
    public static boolean same(String expected, String typed, Language language) {
        return same(expected, typed, language, Leniency.NONE);
    }

    /** The same with what the author of the question does not mind. */
    public static boolean same(String expected, String typed, Language language, Leniency leniency) {
        var wanted = PlainText.of(Wildcards.marked(expected), language);
        var given = PlainText.of(Wildcards.unmarked(typed), language);
        return !given.isEmpty() && forms(given, leniency).anyMatch(form -> isOne(wanted, form, language, leniency));
    }

    /** Whether there is nothing to be seen in it. */
    public static boolean isBlank(String text) {
        return PlainText.spaced(text).isEmpty();
    }

    private static Stream<String> forms(String given, Leniency leniency) {
        return leniency.suffixes()
                ? Stream.of(given, Suffixes.withoutLast(given), Suffixes.withoutAny(given))
                        .distinct()
                : Stream.of(given);
    }

    private static boolean isOne(String wanted, String given, Language language, Leniency leniency) {
        if (leniency.cyrillic() && language == Language.AZERBAIJANI && Cyrillic.isIn(given)) {
            return matches(Cyrillic.withoutApostrophes(wanted), Cyrillic.inLatin(given), leniency);
        }
        return matches(wanted, given, leniency);
    }

    private static boolean matches(String wanted, String given, Leniency leniency) {
        var expected = leniency.letters() ? BasicLetters.of(wanted) : wanted;
        var typed = leniency.letters() ? BasicLetters.of(given) : given;
        return Wildcards.areMarked(expected)
                ? Wildcards.matches(expected, typed)
                : Typos.atMost(leniency.typos(), Wildcards.written(expected), typed);
    }
}
