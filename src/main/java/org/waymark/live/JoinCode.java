package org.waymark.live;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a class types to come in: six characters of which none can be taken for another, and which make no word. */
public record JoinCode(String value) {

    public static final int LENGTH = 6;

    private static final String LETTERS = "23456789CDFGHJKMNPQRTVWXY";
    private static final SecureRandom RANDOM = new SecureRandom();

    public JoinCode {
        if (value.length() != LENGTH || !value.chars().allMatch(it -> LETTERS.indexOf(it) >= 0)) {
            throw new IllegalArgumentException("not a code to join by");
        }
    }

    static JoinCode random() {
        return new JoinCode(RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(it -> String.valueOf(LETTERS.charAt(it)))
                .collect(Collectors.joining()));
    }

    /** What somebody typed, in small letters or with spaces and hyphens in it. */
    public static Optional<JoinCode> typed(String typed) {
        var bare = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        try {
            return Optional.of(new JoinCode(bare));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** In two halves, as one reads it aloud. */
    public String spaced() {
        return value.substring(0, LENGTH / 2) + " " + value.substring(LENGTH / 2);
    }
}
