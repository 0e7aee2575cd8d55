package org.waymark.content.review;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.base.Language;

/**
 * A prompt that asks for what is not so, without capitals or emphasis on the word that says it: it is read over, and who knows the
 * matter answers wrongly. Only the sentence that asks counts, and only where its own verb is denied: <em>what follows from that it
 * does not say</em> is no negative question.
 */
final class Negation {

    private static final Pattern SENTENCE = Pattern.compile("[^.!?;]+\\?");
    private static final Pattern ENGLISH_ASKS =
            Pattern.compile("^\\W*(which|what|who|where|when)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENGLISH_DENIES =
            Pattern.compile("\\b(not|cannot|never|except|least likely)\\b|n[’']t\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENGLISH_BRANCHES = Pattern.compile(
            ".*\\b(that|because|although|though|if|why|whether|since|who|without)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern TURKISH_ASKS = Pattern.compile(".*(hangi|neyi|nedir).*");
    private static final Pattern TURKISH_DENIES = Pattern.compile(
            "(\\S*)(değil(dir)?|yok(tur)?|\\S{2,}m[ae]z(lar|ler)?|\\S+m[ıiuü]yor(lar)?|\\S+m[ae]mış(tır)?|\\S+m[ae]miş(tir)?"
                    + "|\\S+m[ae]d[ıi]|dışında|hariç)[^\\p{L}]*\\?");
    private static final Pattern AZERBAIJANI_ASKS = Pattern.compile(".*(hansı|nəyi|nədir).*");
    private static final Pattern AZERBAIJANI_DENIES = Pattern.compile(
            "(\\S*)(deyil(dir)?|yoxdur|olmaz|\\S{2,}m[aə]z(lar|lər)?|\\S+m[ıiuü]r(lar|lər)?|\\S+m[aə]y[ıi]b(dır|dir)?"
                    + "|\\S+m[aə]m[ıi]şd[ıi]r|\\S+m[aə]d[ıi]|başqa|istisna olmaqla)[^\\p{L}]*\\?");

    private Negation() {}

    static boolean isHidden(String prompt, Language language) {
        return sentences(prompt).anyMatch(it -> switch (language) {
            case ENGLISH -> english(it);
            case TURKISH -> other(it, language, TURKISH_ASKS, TURKISH_DENIES);
            case AZERBAIJANI -> other(it, language, AZERBAIJANI_ASKS, AZERBAIJANI_DENIES);
        });
    }

    private static Stream<String> sentences(String prompt) {
        return SENTENCE.matcher(prompt).results().map(MatchResult::group).map(String::strip);
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
        var last = denies.matcher(plain);
        return plain.length() == sentence.length()
                && asks.matcher(plain).matches()
                && last.find()
                && !isEmphasised(sentence, last.start(), last.end());
    }

    /** In capitals or between stars or underscores. */
    private static boolean isEmphasised(String sentence, int from, int to) {
        var word = sentence.substring(from, to);
        var before = from > 0 ? sentence.substring(from - 1, from) : "";
        return word.matches("(?s).*\\p{Lu}{2,}.*") || word.matches("(?s).*[*_].*") || before.matches("[*_]");
    }
}
