package org.waymark.question;

import java.util.regex.Pattern;

/** Suffixes that names take after an apostrophe: Bakü'de, Resulzade'nin. */
final class Suffixes {

    private static final String SUFFIX = "(?<=\\p{L}{2})'\\p{L}{1,12}";
    private static final Pattern LAST = Pattern.compile(SUFFIX + "$");
    private static final Pattern EACH = Pattern.compile(SUFFIX + "(?= |$)");

    private Suffixes() {}

    static String withoutLast(String plain) {
        return LAST.matcher(plain).replaceFirst("");
    }

    static String withoutAny(String plain) {
        return EACH.matcher(plain).replaceAll("");
    }
}
