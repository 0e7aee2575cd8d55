package org.waymark.question;

/** A text in which {@code *} stands for any run of characters, also for none, and {@code \*} for an asterisk. */
final class Wildcards {

    /** Stand for both while a text is made plain: private characters, which no text of a course holds. */
    private static final char ANY = '\uE000';

    private static final char ASTERISK = '\uE001';
    private static final char UNKNOWN = '\uFFFD';

    private Wildcards() {}

    /** The text with its wildcards and asterisks told apart. */
    static String marked(String text) {
        return unmarked(text).replace("\\*", String.valueOf(ASTERISK)).replace('*', ANY);
    }

    /** A text in which nothing is a wildcard. */
    static String unmarked(String text) {
        return text.replace(ANY, UNKNOWN).replace(ASTERISK, UNKNOWN);
    }

    static boolean areMarked(String marked) {
        return marked.indexOf(ANY) >= 0;
    }

    /** A marked text with its asterisks as one types them. */
    static String written(String marked) {
        return marked.replace(ASTERISK, '*');
    }

    /** The text with some run of characters in place of each wildcard. */
    static String filled(String text, String run) {
        return written(marked(text).replace(String.valueOf(ANY), run));
    }

    /** Whether a marked text describes the other one, in as many steps as both have characters, or a small multiple. */
    static boolean matches(String marked, CharSequence text) {
        var pieces = written(marked).split(String.valueOf(ANY), -1);
        var first = pieces[0];
        var last = pieces[pieces.length - 1];
        var end = text.length() - last.length();
        if (end < first.length() || !isAt(0, first, text) || !isAt(end, last, text)) {
            return false;
        }
        var from = first.length();
        for (var piece = 1; piece < pieces.length - 1; piece++) {
            from = endOf(pieces[piece], text, from, end);
            if (from < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAt(int place, String piece, CharSequence text) {
        for (var i = 0; i < piece.length(); i++) {
            if (text.charAt(place + i) != piece.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where the first occurrence of the piece ends, found as Knuth, Morris and Pratt do; -1 where there is none. */
    private static int endOf(String piece, CharSequence text, int from, int to) {
        var borders = borders(piece);
        var held = 0;
        for (var at = from; held < piece.length(); at++) {
            if (at == to) {
                return -1;
            }
            var letter = text.charAt(at);
            while (held > 0 && letter != piece.charAt(held)) {
                held = borders[held - 1];
            }
            if (letter == piece.charAt(held)) {
                held++;
            }
            if (held == piece.length()) {
                return at + 1;
            }
        }
        return from;
    }

    /** For each beginning of the piece the length of the longest shorter one that it also ends with. */
    private static int[] borders(String piece) {
        var borders = new int[piece.length()];
        var held = 0;
        for (var at = 1; at < piece.length(); at++) {
            while (held > 0 && piece.charAt(at) != piece.charAt(held)) {
                held = borders[held - 1];
            }
            if (piece.charAt(at) == piece.charAt(held)) {
                held++;
            }
            borders[at] = held;
        }
        return borders;
    }
}
