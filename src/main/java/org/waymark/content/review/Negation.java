package org.waymark.content.review;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.base.Language;

/**
 * A prompt that asks for what is not so, without capitals or emphasis on the word that says it: it is read over, and who knows the
 * matter answers wrongly. Only the sentence that asks counts, and only where its own verb is denied: <em>what follows from that it
 * does not say</em> is no negative question.
 */
final class Negation {

    private static final String ENDS = ".!?;";
    private static final Pattern ENGLISH_ASKS =
            Pattern.compile("^\\W*(which|what|who|where|when)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENGLISH_DENIES =
            Pattern.compile("\\b(not|cannot|never|except|least likely)\\b|n[’']t\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENGLISH_BRANCHES = Pattern.compile(
            ".*\\b(that|because|although|though|if|why|whether|since|who|without)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern TURKISH_ASKS = Pattern.compile(".*(hangi|neyi|nedir).*");

    /** The end of a word; what comes before it in the word is found by going back, as a pattern would try every way to cut it. */
    private static final Pattern TURKISH_DENIES =
            Pattern.compile("(değil(dir)?|yok(tur)?|\\S\\Sm[ae]z(lar|ler)?|\\Sm[ıiuü]yor(lar)?|\\Sm[ae]mış(tır)?"
                    + "|\\Sm[ae]miş(tir)?|\\Sm[ae]d[ıi]|dışında|hariç)\\z");

    private static final Pattern AZERBAIJANI_ASKS = Pattern.compile(".*(hansı|nəyi|nədir).*");
    private static final Pattern AZERBAIJANI_DENIES = Pattern.compile(
            "(deyil(dir)?|yoxdur|olmaz|\\S\\Sm[aə]z(lar|lər)?|\\Sm[ıiuü]r(lar|lər)?|\\Sm[aə]y[ıi]b(dır|dir)?"
                    + "|\\Sm[aə]m[ıi]şd[ıi]r|\\Sm[aə]d[ıi]|başqa|istisna olmaqla)\\z");

    private Negation() {}

    static boolean isHidden(String prompt, Language language) {
        return sentences(prompt).anyMatch(it -> switch (language) {
            case ENGLISH -> english(it);
            case TURKISH -> other(it, language, TURKISH_ASKS, TURKISH_DENIES);
            case AZERBAIJANI -> other(it, language, AZERBAIJANI_ASKS, AZERBAIJANI_DENIES);
        });
    }

    /** Those that ask. */
    private static Stream<String> sentences(String prompt) {
        var sentences = Stream.<String>builder();
        var from = 0;
        for (var at = 0; at < prompt.length(); at++) {
            if (ENDS.indexOf(prompt.charAt(at)) >= 0) {
                if (prompt.charAt(at) == '?' && at > from) {
                    sentences.add(prompt.substring(from, at + 1).strip());
                }
                from = at + 1;
            }
        }
        return sentences.build();
    }

    private static boolean english(String sentence) {
        var denies = ENGLISH_DENIES.matcher(sentence);
        return ENGLISH_ASKS.matcher(sentence).matches()
                && denies.find()
                && !isEmphasised(sentence, denies.start(), denies.end())
                && !ENGLISH_BRANCHES
                        .matcher(sentence.substring(0, denies.start()))
                        .matches();
    }

    /** In Turkish and Azerbaijani what denies is a part of the verb, and the verb of the question stands last. */
    private static boolean other(String sentence, Language language, Pattern asks, Pattern denies) {
        var plain = sentence.toLowerCase(language.locale());
        var last = denies.matcher(plain.substring(0, lastLetter(plain)));
        return plain.length() == sentence.length()
                && asks.matcher(plain).matches()
                && last.find()
                && !isEmphasised(sentence, beginOfWord(plain, last.start()), sentence.length());
    }

    /** Behind the last letter. */
    private static int lastLetter(String text) {
        var end = text.length();
        while (end > 0 && !Character.isLetter(text.codePointBefore(end))) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end;
    }

    private static int beginOfWord(String text, int at) {
        var begin = at;
        while (begin > 0 && !Character.isWhitespace(text.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    /** In capitals or between stars or underscores. */
    private static boolean isEmphasised(String sentence, int from, int to) {
        var word = sentence.substring(from, to);
        var before = from > 0 ? sentence.substring(from - 1, from) : "";
        return word.matches("(?s).*\\p{Lu}{2,}.*") || word.matches("(?s).*[*_].*") || before.matches("[*_]");
    }
}
