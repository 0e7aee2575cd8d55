package org.waymark.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes Twee 3 as its specification says and as Twine and its compilers read it. */
public final class TweeWriter {

    /** A line with the backslash that keeps it from being a header, or one that would be read as such a line. */
    static final Pattern LOOKS_KEPT = Pattern.compile("\\\\++:");

    private TweeWriter() {}

    public static String write(TweeStory story) {
        var text = new StringBuilder();
        story.title().ifPresent(title -> text.append(":: StoryTitle\n").append(content(title)));
        text.append(":: StoryData\n").append(data(story.data())).append("\n\n");
        story.passages()
                .forEach(it -> text.append(TweeHeader.write(it)).append('\n').append(content(it.text())));
        return text.toString().stripTrailing() + "\n";
    }

    /** The text and a blank line; a line in it that would begin a passage is kept from doing so. */
    private static String content(String text) {
        var lines = text.lines()
                .map(it ->
                        it.startsWith(TweeHeader.MARK) || LOOKS_KEPT.matcher(it).lookingAt() ? "\\" + it : it)
                .collect(Collectors.joining("\n"));
        return lines.stripTrailing() + "\n\n";
    }

    private static String data(TweeStory.Data data) {
        var members = new ArrayList<String>();
        member("ifid", data.ifid(), members);
        member("format", data.format(), members);
        member("format-version", data.formatVersion(), members);
        member("start", data.start(), members);
        if (!data.tagColours().isEmpty()) {
            members.add("  \"tag-colors\": "
                    + data.tagColours().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(it -> "    " + Json.quoted(it.getKey()) + ": " + Json.quoted(it.getValue()))
                            .collect(Collectors.joining(",\n", "{\n", "\n  }")));
        }
        return String.join(",\n", members).isEmpty() ? "{}" : "{\n" + String.join(",\n", members) + "\n}";
    }

    private static void member(String key, Optional<String> value, List<String> members) {
        value.ifPresent(it -> members.add("  " + Json.quoted(key) + ": " + Json.quoted(it)));
    }
}
