package org.waymark.assessment.paper;

/** What parts of a question are called on paper. */
final class Letters {

    private static final int LETTERS = 26;

    private Letters() {}

    /** a, b, c; numbers where there are more parts than letters. */
    static String lower(int index) {
        return index < LETTERS ? String.valueOf((char) ('a' + index)) : String.valueOf(index + 1);
    }

    /** A, B, C. */
    static String upper(int index) {
        return index < LETTERS ? String.valueOf((char) ('A' + index)) : String.valueOf(index + 1);
    }
}
