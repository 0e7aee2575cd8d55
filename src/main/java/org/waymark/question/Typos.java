package org.waymark.question;

import java.util.Arrays;

/**
 * Whether one text can be made of another by so many typing errors: a letter wrong, missing, too many, or exchanged with its
 * neighbour (optimal string alignment after Damerau and Levenshtein). Digits are no letters: 1918 is no misspelt 1919.
 */
final class Typos {

    private Typos() {}

    /** Fewer than half of the letters may be wrong, so that a short word is not taken for any other. */
    static boolean atMost(int typos, String expected, String typed) {
        var allowed = Math.min(typos, (expected.length() - 1) / 2);
        if (allowed <= 0) {
            return expected.equals(typed);
        }
        return Math.abs(expected.length() - typed.length()) <= allowed
                && digits(expected).equals(digits(typed))
                && distance(expected, typed, allowed) <= allowed;
    }

    private static String digits(String text) {
        return text.codePoints()
                .filter(Character::isDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The distance where it is at most the width, else something greater; looks only at a band of that width. */
    private static int distance(String first, String second, int width) {
        var tooMany = width + 1;
        var rows = new int[3][second.length() + 2];
        Arrays.setAll(rows[0], j -> Math.min(j, tooMany));
        for (var i = 1; i <= first.length(); i++) {
            var before = rows[(i + 1) % 3];
            var last = rows[(i + 2) % 3];
            var row = rows[i % 3];
            var from = Math.max(1, i - width);
            var to = Math.min(second.length(), i + width);
            row[from - 1] = from == 1 ? Math.min(i, tooMany) : tooMany;
            for (var j = from; j <= to; j++) {
                var equal = first.charAt(i - 1) == second.charAt(j - 1);
                var steps = Math.min(last[j - 1] + (equal ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
                row[j] = areExchanged(first, second, i, j) ? Math.min(steps, before[j - 2] + 1) : steps;
            }
            row[to + 1] = tooMany;
        }
        return rows[first.length() % 3][second.length()];
    }

    private static boolean areExchanged(String first, String second, int i, int j) {
        return i > 1
                && j > 1
                && first.charAt(i - 1) == second.charAt(j - 2)
                && first.charAt(i - 2) == second.charAt(j - 1);
    }
}
