package org.waymark.identity;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A password that is printed for somebody and typed once: twelve signs in three groups, 53 bits. There are no vowels, so that no words
 * come about, and nothing that looks like something else on paper or is far away on a Turkish or Azerbaijani keyboard.
 */
public record FirstPassword(String value) {

    private static final String SIGNS = "bcdfghjkmnprstvxyz3467";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM =
            Pattern.compile("[" + SIGNS + "]{" + GROUP + "}(-[" + SIGNS + "]{" + GROUP + "}){" + (GROUPS - 1) + "}");

    public FirstPassword {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a first password");
        }
    }

    public static FirstPassword random() {
        return new FirstPassword(grouped(RANDOM.ints((long) GROUPS * GROUP, 0, SIGNS.length())
                .collect(StringBuilder::new, (signs, it) -> signs.append(SIGNS.charAt(it)), StringBuilder::append)
                .toString()));
    }

    /** What was typed, as it was printed: children leave the hyphens out, and telephones begin with a capital. What has another form stays. */
    static String tidied(String typed) {
        var signs = typed.strip().replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        return signs.length() == GROUPS * GROUP && FORM.matcher(grouped(signs)).matches() ? grouped(signs) : typed;
    }

    private static String grouped(String signs) {
        return signs.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "FirstPassword[]";
    }
}
