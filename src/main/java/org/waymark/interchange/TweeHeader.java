package org.waymark.interchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The line at which a passage begins: {@code :: name [tags] {"position":"600,400"}}.
 *
 * @param metadata empty when there is some that cannot be read
 */
record TweeHeader(String name, List<String> tags, Optional<Map<String, String>> metadata) {

    static final String MARK = "::";

    /** What can be read of a line that begins with the mark. */
    static TweeHeader read(String line) {
        var rest = line.substring(MARK.length()).strip();
        var nameEnd = end(rest, 0, "[{");
        var name = unescaped(rest.substring(0, nameEnd).strip());
        var tags = List.<String>of();
        var after = rest.substring(nameEnd);
        if (after.startsWith("[")) {
            var close = end(after, 1, "]");
            tags = Stream.of(after.substring(1, close).split(" +"))
                    .filter(tag -> !tag.isBlank())
                    .map(TweeHeader::unescaped)
                    .toList();
            after = after.substring(Math.min(close + 1, after.length()));
        }
        return new TweeHeader(name, tags, metadata(after.strip()));
    }

    private static Optional<Map<String, String>> metadata(String text) {
        return text.isEmpty() ? Optional.of(Map.of()) : Json.members(text).map(Json.Members::texts);
    }

    /** Where the first of these characters stands without a backslash before it, or the end. */
    private static int end(String text, int from, String marks) {
        var i = from;
        while (i < text.length() && marks.indexOf(text.charAt(i)) < 0) {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i, text.length());
    }

    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        var plain = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\' && i + 1 < text.length()) {
                i++;
            }
            plain.append(text.charAt(i));
        }
        return plain.toString();
    }

    /** The line of a passage. */
    static String write(TweePassage passage) {
        var line = new StringBuilder(MARK).append(' ').append(escaped(passage.name()));
        if (!passage.tags().isEmpty()) {
            line.append(" [")
                    .append(String.join(
                            " ",
                            passage.tags().stream().map(TweeHeader::escaped).toList()))
                    .append(']');
        }
        if (!passage.metadata().isEmpty()) {
            line.append(' ').append(object(passage.metadata()));
        }
        return line.toString();
    }

    private static String object(Map<String, String> members) {
        return members.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> Json.quoted(it.getKey()) + ":" + Json.quoted(it.getValue()))
                .collect(java.util.stream.Collectors.joining(",", "{", "}"));
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\[\\]{}\\\\]", "\\\\$0");
    }
}
