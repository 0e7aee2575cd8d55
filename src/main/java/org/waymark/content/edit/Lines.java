package org.waymark.content.edit;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A text, looked at line by line. */
final class Lines {

    private final String text;
    private final int[] feeds;

    Lines(String text) {
        this.text = text;
        this.feeds = IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == '\n')
                .toArray();
    }

    String text() {
        return text;
    }

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
        var found = Arrays.binarySearch(feeds, at);
        return 1 + (found < 0 ? -found - 1 : found);
    }

    /** Whether nothing but blanks stands before it in its line. */
    boolean isFirst(int at) {
        return isBlank(start(at), at);
    }

    boolean isBlank(int from, int to) {
        return text.substring(from, to).isBlank();
    }
}
