package org.waymark.content.edit;

import java.util.Comparator;
import java.util.List;

/** A text as it lies in its file, and as it is read: without byte order mark, {@code \n} at the ends of lines, a blank for each tab. */
final class Written {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String text;
    private final String read;
    private final int[] places;
    private final String lineEnd;

    Written(String text) {
        var out = new StringBuilder(text.length());
        var indexes = new int[text.length() + 1];
        var i = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        while (i < text.length()) {
            indexes[out.length()] = i;
            var c = text.charAt(i);
            out.append(c == '\r' ? '\n' : c == '\t' ? ' ' : c);
            i += text.startsWith("\r\n", i) ? 2 : 1;
        }
        indexes[out.length()] = text.length();
        var lineFeed = text.indexOf('\n');
        this.text = text;
        this.read = out.toString();
        this.places = indexes;
        this.lineEnd = lineFeed > 0 && text.charAt(lineFeed - 1) == '\r' ? "\r\n" : "\n";
    }

    String text() {
        return text;
    }

    String read() {
        return read;
    }

    /** What lies there where something is read, with {@code \n} at the ends of lines. */
    String raw(int from, int to) {
        return text.substring(places[from], places[to]).replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The file with changes of what is read; every character outside of them is the one that was there. */
    String with(List<Change> changes) {
        var out = new StringBuilder();
        var done = 0;
        for (var change :
                changes.stream().sorted(Comparator.comparingInt(Change::from)).toList()) {
            out.append(text, done, places[change.from()]).append(change.text().replace("\n", lineEnd));
            done = places[change.to()];
        }
        return out.append(text, done, text.length()).toString();
    }
}
