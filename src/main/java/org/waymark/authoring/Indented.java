package org.waymark.authoring;

import static java.util.stream.Collectors.joining;

/** The text of a part as somebody reads it: without the blank lines and the indentation that it has in its file. */
record Indented(String raw) {

    private static final int UNLIMITED = -1;

    /** What it says. */
    String read() {
        var indent = indent();
        return raw.substring(lead().length())
                .stripTrailing()
                .lines()
                .map(line -> line.startsWith(indent) ? line.substring(indent.length()) : line)
                .collect(joining("\n"));
    }

    /** Other words as they would stand in the file. */
    String written(String words) {
        var indent = indent();
        var lines = words.strip().replace("\r\n", "\n").replace('\r', '\n').split("\n", UNLIMITED);
        var all = new StringBuilder(lead());
        for (var i = 0; i < lines.length; i++) {
            var line = lines[i].isBlank() ? "" : lines[i];
            var isIndented = !line.isEmpty() && (i > 0 || isAtLineStart());
            all.append(i == 0 ? "" : "\n").append(isIndented ? indent : "").append(line);
        }
        return all.append(raw.substring(raw.stripTrailing().length())).toString();
    }

    /** The line feeds before its first line, with blank lines between them. */
    private String lead() {
        var text = raw.length() - raw.stripLeading().length();
        return raw.substring(0, raw.lastIndexOf('\n', Math.max(0, text - 1)) + 1);
    }

    private boolean isAtLineStart() {
        return !lead().isEmpty();
    }

    private String indent() {
        var rest = raw.substring(lead().length());
        return rest.substring(0, rest.length() - rest.stripLeading().length());
    }
}
