package org.waymark.question;

import java.util.Map;
import java.util.regex.Pattern;

/** Azerbaijani in the Cyrillic alphabet of 1958 to 1991, and in the Latin one of today; and й, э, ё, ю, я of the years before. */
final class Cyrillic {

    private static final Pattern LETTER = Pattern.compile("\\p{IsCyrillic}");

    private static final Map<Character, String> LATIN = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "q"),
            Map.entry('ғ', "ğ"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('ә', "ə"),
            Map.entry('ж', "j"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('ы', "ı"),
            Map.entry('ј', "y"),
            Map.entry('к', "k"),
            Map.entry('ҝ', "g"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('ө', "ö"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ү', "ü"),
            Map.entry('ф', "f"),
            Map.entry('х', "x"),
            Map.entry('һ', "h"),
            Map.entry('ч', "ç"),
            Map.entry('ҹ', "c"),
            Map.entry('ш', "ş"),
            Map.entry('й', "y"),
            Map.entry('э', "e"),
            Map.entry('ё', "yo"),
            Map.entry('ю', "yu"),
            Map.entry('я', "ya"));

    private Cyrillic() {}

    static boolean isIn(String plain) {
        return LETTER.matcher(plain).find();
    }

    /** Lower-case letters transliterated; the apostrophe, which the Latin alphabet does not write, left out. */
    static String inLatin(String plain) {
        var latin = new StringBuilder();
        withoutApostrophes(plain)
                .chars()
                .forEach(letter -> latin.append(LATIN.getOrDefault((char) letter, String.valueOf((char) letter))));
        return latin.toString();
    }

    static String withoutApostrophes(String plain) {
        return plain.replace("'", "");
    }
}
