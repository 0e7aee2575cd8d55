package org.waymark.interchange;

import java.util.Optional;

/**
 * A line of Chapbook in brackets, such as {@code [if trust > 3]}.
 *
 * @param end where the text goes on
 */
record ChapbookModifier(String words, int end) {

    private static final int LONGEST = 200;

    /** The one that begins here; it has its line for itself. */
    static Optional<ChapbookModifier> at(int at, String text) {
        if (at > 0 && text.charAt(at - 1) != '\n') {
            return Optional.empty();
        }
        var end = text.indexOf('\n', at);
        var words = text.substring(at, end < 0 ? text.length() : end).strip();
        return words.endsWith("]") && words.length() <= LONGEST
                ? Optional.of(new ChapbookModifier(words, at + words.length()))
                : Optional.empty();
    }

    /** Whether what follows it is not for everybody. */
    boolean isCondition() {
        return words.startsWith("[if") || words.startsWith("[unless") || words.startsWith("[else");
    }

    /** Where ends what it says something about: before the next one; links are none. */
    int reach(String text) {
        var next = text.indexOf("\n[", end);
        while (next >= 0 && text.startsWith("\n[[", next)) {
            next = text.indexOf("\n[", next + 1);
        }
        return next < 0 ? text.length() : next + 1;
    }
}
