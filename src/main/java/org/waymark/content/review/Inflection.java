package org.waymark.content.review;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.base.Language;

/**
 * Whether a word is another one with other endings: in English its plural, in Turkish and Azerbaijani whatever is put on its stem,
 * with the last consonant softened, doubled or hardened (üs, üssünde; taraf, tarafı; müttəfiqlik, müttəfiqliyə) and the last vowel
 * dropped (fesih, feshi). A letter that differs before the ending is another word, or the same one misspelt.
 */
final class Inflection {

    private static final String TURKISH = endings("e");
    private static final String AZERBAIJANI = endings("ə");
    private static final Pattern AFTER_TURKISH = Pattern.compile("(" + TURKISH + "){0,5}");
    private static final Pattern AFTER_AZERBAIJANI = Pattern.compile("(" + AZERBAIJANI + "){0,5}");

    /** What the name in the glossary may itself end with: plural, possession, genitive. */
    private static final Pattern OWN_ENDING = Pattern.compile("(l[aeə]r)?(s?[ıiuü])?(n?[ıiuü]n)?");

    private static final int LONGEST_OWN_ENDING = 6;
    private static final int SHORTEST_STEM = 3;

    private static final Map<Character, String> ALSO =
            Map.of('k', "kğgy", 'g', "gk", 'ğ', "ğk", 'y', "yk", 'q', "qğ", 't', "td", 'd', "dt", 'p', "pb", 'b', "bp");
    private static final Map<Character, String> ALSO_SIBILANTS = Map.of('ç', "çc", 'c', "cç");

    private static final Pattern NARROW = Pattern.compile("(.*[^aeəıioöuü])[ıiuü]([^aeəıioöuü])");

    private Inflection() {}

    /** Both in small letters. */
    static boolean isForm(String word, String name, Language language) {
        return word.equals(name)
                || switch (language) {
                    case ENGLISH -> !Collections.disjoint(singulars(word), singulars(name));
                    case TURKISH -> isForm(word, name, AFTER_TURKISH);
                    case AZERBAIJANI -> isForm(word, name, AFTER_AZERBAIJANI);
                };
    }

    private static boolean isForm(String word, String name, Pattern endings) {
        return stems(name)
                .flatMap(Inflection::spellings)
                .anyMatch(it -> word.startsWith(it)
                        && endings.matcher(word.substring(it.length())).matches());
    }

    private static Stream<String> stems(String name) {
        var shorter = IntStream.rangeClosed(1, Math.min(LONGEST_OWN_ENDING, name.length() - SHORTEST_STEM))
                .map(it -> name.length() - it)
                .filter(it -> OWN_ENDING.matcher(name.substring(it)).matches())
                .mapToObj(it -> name.substring(0, it));
        return Stream.concat(Stream.of(name), shorter);
    }

    private static Stream<String> spellings(String stem) {
        var body = stem.substring(0, stem.length() - 1);
        var last = stem.charAt(stem.length() - 1);
        var also = ALSO.getOrDefault(last, ALSO_SIBILANTS.getOrDefault(last, String.valueOf(last)));
        var softened = also.chars().mapToObj(it -> body + (char) it);
        var narrow = NARROW.matcher(stem);
        return Stream.of(
                        softened,
                        Stream.of(stem + last),
                        narrow.matches() ? Stream.of(narrow.group(1) + narrow.group(2)) : Stream.<String>empty())
                .flatMap(it -> it);
    }

    private static Set<String> singulars(String word) {
        var forms = new HashSet<>(Set.of(word));
        if (word.endsWith("s")) {
            forms.add(word.substring(0, word.length() - 1));
        }
        if (word.endsWith("es")) {
            forms.add(word.substring(0, word.length() - 2));
        }
        if (word.endsWith("ies")) {
            forms.add(word.substring(0, word.length() - 3) + "y");
        }
        if (word.endsWith("a")) {
            forms.add(word.substring(0, word.length() - 1) + "um");
        }
        return forms;
    }

    /** One ending after the other; {@code e} is the open front vowel of the language. */
    private static String endings(String e) {
        return "l[ae]r|s?[ıiuü]|n?[ıiuü]n|[ny][ıiuü]|[ny]?[ae]|n?[dt][ae]n?|y?l[ae]|[dt][ıiuü]r|k[ıi]|l[ıiuü]|l[ıiuü][kqğy]|s[ıiuü]z"
                        .replace("e", e)
                + "|[cç][ae]|[ıiuü]m[ıiuü]z|yk[ei]n|y[dt][ıiuü]".replace("e", e);
    }
}
