package org.waymark.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A name to sign in with: 3 to 64 letters, digits and the signs {@code . - _ @}. */
public record UserName(String value) {

    public static final int SHORTEST = 3;
    public static final int LONGEST = 64;

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{Nd}._@-]*");

    public UserName {
        if (flaw(value).isPresent()) {
            throw new IllegalArgumentException("not a user name");
        }
    }

    /** What was typed, in the one spelling in which names are kept. */
    public static String tidied(String typed) {
        return typed.length() > 4 * LONGEST ? typed : Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
    }

    /** What is wrong with a name as {@link #tidied}. */
    public static Optional<AccountFlaw> flaw(String tidied) {
        if (tidied.codePointCount(0, tidied.length()) < SHORTEST || tidied.length() > LONGEST) {
            return Optional.of(AccountFlaw.USER_NAME_LENGTH);
        }
        return FORM.matcher(tidied).matches() ? Optional.empty() : Optional.of(AccountFlaw.USER_NAME_CHARACTERS);
    }

    /** What makes a name unique: neither case nor the dot of an i tells two names apart ({@code DENİZ}, {@code Deniz}). */
    public static String key(String name) {
        return tidied(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace("\u0307", "");
    }

    public String key() {
        return key(value);
    }
}
