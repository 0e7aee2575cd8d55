package org.waymark.interchange;

import java.util.Arrays;

/** Where in a text the brackets close that open a macro or the hook of one; found in one pass, however they are nested. */
final class Pairs {

    private static final int NONE = -1;

    private final int[] closing;

    private Pairs(int[] closing) {
        this.closing = closing;
    }

    /** Square brackets; the double ones of links are left alone. */
    static Pairs ofHooks(String text) {
        var closing = filled(text);
        var open = new int[text.length()];
        var depth = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '[') {
                open[depth++] = i;
            } else if (c == ']' && depth > 0) {
                closing[open[--depth]] = i;
            }
        }
        return new Pairs(closing);
    }

    /** Parentheses; within a macro none count that stand between quotation marks. */
    static Pairs ofMacros(String text, Dialect dialect) {
        var closing = filled(text);
        var open = new int[text.length()];
        var depth = 0;
        var outermost = -1;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '(') {
                outermost = outermost < 0 && !macroAt(i, text, dialect).isEmpty() ? depth : outermost;
                open[depth++] = i;
            } else if (c == ')' && depth > 0) {
                closing[open[--depth]] = i;
                outermost = depth <= outermost ? -1 : outermost;
            } else if (c == '"' && outermost >= 0) {
                var end = text.indexOf('"', i + 1);
                i = end < 0 ? text.length() : end;
            }
        }
        return new Pairs(closing);
    }

    /** The name of the macro that begins with the parenthesis here; empty where it is one of prose. */
    static String macroAt(int at, String text, Dialect dialect) {
        var end = at + 1;
        while (end < text.length() && end - at < 24 && isOfName(text.charAt(end))) {
            end++;
        }
        if (end == at + 1 || end >= text.length() || text.charAt(end) != ':') {
            return "";
        }
        var name = text.substring(at + 1, end);
        return dialect.hasMacro(name) ? name : "";
    }

    private static boolean isOfName(char c) {
        return c == '-' || c == '_' || (c < 128 && Character.isLetterOrDigit(c));
    }

    private static int[] filled(String text) {
        var places = new int[text.length()];
        Arrays.fill(places, NONE);
        return places;
    }

    boolean closes(int open) {
        return closing[open] != NONE;
    }

    int closing(int open) {
        return closing[open];
    }
}
