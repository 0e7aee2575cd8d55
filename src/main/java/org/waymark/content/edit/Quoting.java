package org.waymark.content.edit;

import java.util.regex.Pattern;

/** Which words mean themselves in YAML, and how the others are put between quotation marks. */
final class Quoting {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}“‘(¶.][^\\p{Cntrl}]*");
    private static final Pattern NOT_PLAIN = Pattern.compile(": |:$| #|^\\.\\.\\.|^---|\\s$");
    private static final Pattern NOT_PLAIN_IN_BRACKETS = Pattern.compile("[,\\[\\]{}:?]");
    private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");

    private Quoting() {}

    static boolean isPlain(String words) {
        return isPrintable(words)
                && PLAIN.matcher(words).matches()
                && !NOT_PLAIN.matcher(words).find();
    }

    static boolean isPlainInBrackets(String words) {
        return isPlain(words) && !NOT_PLAIN_IN_BRACKETS.matcher(words).find();
    }

    /** Whether it can stand as it is in the lines below its key. */
    static boolean fitsBlock(String words) {
        return !words.isEmpty()
                && words.charAt(0) != ' '
                && words.charAt(0) != '\n'
                && !words.endsWith("\n")
                && isPrintable(words.replace("\n", ""));
    }

    /** Whether every character may stand in a file as it is, and none is read as another. */
    static boolean isPrintable(String words) {
        return words.codePoints().noneMatch(Quoting::isHidden);
    }

    static String key(String key) {
        return PLAIN_KEY.matcher(key).matches() ? key : doubled(key);
    }

    static String single(String words) {
        return "'" + words.replace("'", "''") + "'";
    }

    static String doubled(String words) {
        var quoted = new StringBuilder("\"");
        words.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (isHidden(c)) {
                        quoted.append(String.format("\\u%04x", c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isHidden(int c) {
        return Character.isISOControl(c)
                || c == '\u2028'
                || c == '\u2029'
                || c == '\uFEFF'
                || c == '\uFFFE'
                || c == '\uFFFF'
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
