package org.waymark.content.edit;

import java.util.List;

/**
 * A part of a file: every character of a file belongs to one, comments and blank lines to the part below them.
 *
 * @param key tells it from the others beside it
 * @param head its text up to the first of the parts in it; all of it where there are none
 */
public record FilePart(String key, String head, List<FilePart> parts) {

    /** The key of what stands behind the last entry or section of a file. */
    public static final String END = "";

    /** What the keys of sections and of entries of lists begin with. */
    static final String LISTED = "#";

    /** What the keys of fences begin with. */
    static final String FENCE = "---";

    public FilePart {
        parts = List.copyOf(parts);
    }

    static FilePart whole(String key, String text) {
        return new FilePart(key, text, List.of());
    }

    /** Whether its author has given a part this key. */
    public static boolean isNamed(String key) {
        return !key.equals(END) && !key.startsWith(FENCE);
    }

    /** What its author calls a part that has this key. */
    public static String name(String key) {
        return key.startsWith(LISTED) ? key.substring(LISTED.length()) : key;
    }

    /** Whether it is not made of others. */
    public boolean isWhole() {
        return parts.isEmpty();
    }

    /** All of it, with {@code \n} at the ends of lines. */
    public String text() {
        var all = new StringBuilder();
        write(all);
        return all.toString();
    }

    private void write(StringBuilder all) {
        all.append(head);
        parts.forEach(it -> it.write(all));
    }
}
