package org.waymark.content.edit;

/** A text, looked at line by line. */
record Lines(String text) {

    /** Where the line begins in which a character stands. */
    int start(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    /** Where the line ends in which a character stands, without its line feed. */
    int end(int at) {
        var end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    int column(int at) {
        return at - start(at);
    }

    /** Counted from 1. */
    int number(int at) {
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    /** Whether nothing but blanks stands before it in its line. */
    boolean isFirst(int at) {
        return isBlank(start(at), at);
    }

    boolean isBlank(int from, int to) {
        return text.substring(from, to).isBlank();
    }
}
