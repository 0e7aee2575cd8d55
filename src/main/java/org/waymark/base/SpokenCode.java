package org.waymark.base;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Codes that people read aloud and type: of characters of which none can be taken for another, and which make no word. */
public final class SpokenCode {

    private static final String CHARACTERS = "23456789CDFGHJKMNPQRTVWXY";
    private static final int LONGEST_TYPED = 100;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SpokenCode() {}

    /** A code that nobody can guess, with so many characters. */
    public static String random(int length) {
        return RANDOM.ints(length, 0, CHARACTERS.length())
                .mapToObj(it -> String.valueOf(CHARACTERS.charAt(it)))
                .collect(Collectors.joining());
    }

    public static boolean isOne(String code, int length) {
        return code.length() == length && code.chars().allMatch(it -> CHARACTERS.indexOf(it) >= 0);
    }

    /** What somebody typed, in small letters or with spaces and hyphens in it; nothing where it cannot be a code of this length. */
    public static Optional<String> typed(String typed, int length) {
        return Optional.of(typed)
                .filter(it -> it.length() <= LONGEST_TYPED)
                .map(it -> it.replaceAll("[\\s\\h-]", "").toUpperCase(Locale.ROOT))
                .filter(it -> isOne(it, length));
    }

    /** In two halves, as one reads it aloud. */
    public static String spaced(String code) {
        var half = code.length() / 2;
        return code.substring(0, half) + " " + code.substring(half);
    }
}
