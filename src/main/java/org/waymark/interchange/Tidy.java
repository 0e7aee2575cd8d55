package org.waymark.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.base.Citation;

/** Texts as they stand in our files and as they stand in Twee. */
final class Tidy {

    private static final Pattern BREAKS = Pattern.compile("\n{3,}");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern MARKER = Pattern.compile("([-*+>#|] ?|[0-9]{1,3}[.)] |```| {4}).*");

    private Tidy() {}

    /** Without blanks at the ends of lines and without more than one empty line between two others. */
    static String text(String text) {
        var lines = text.replace('\t', ' ')
                .replace('\f', ' ')
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"));
        return BREAKS.matcher(lines).replaceAll("\n\n").strip();
    }

    static String line(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** One line for each paragraph, as Twine shows them; lists and the like keep their lines. */
    static String unwrapped(String text) {
        var unwrapped = new StringBuilder();
        var last = "";
        for (var line : text.lines().toList()) {
            var goesOn =
                    !last.isBlank() && !line.isBlank() && !MARKER.matcher(line).matches();
            var isBroken = last.endsWith("\\") || last.endsWith("  ");
            unwrapped
                    .append(unwrapped.isEmpty() ? "" : goesOn && !isBroken ? " " : "\n")
                    .append(goesOn && !isBroken ? line.strip() : line);
            last = line;
        }
        return unwrapped.toString();
    }

    /** Lines of no more than so many characters where words allow it. */
    static String wrapped(String text, int width) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\n", -1)) {
            if (MARKER.matcher(paragraph).matches()) {
                lines.add(paragraph);
            } else {
                wrap(paragraph, width, lines);
            }
        }
        return String.join("\n", lines);
    }

    private static void wrap(String paragraph, int width, List<String> lines) {
        var line = new StringBuilder();
        for (var word : paragraph.split(" ", -1)) {
            if (!line.isEmpty()
                    && line.length() + 1 + word.length() > width
                    && !MARKER.matcher(word + " ").matches()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }

    /** Citations in brackets that Twine does not take for links. */
    static String shown(String text) {
        return text.replace("[[", "⟦").replace("]]", "⟧");
    }

    /** Citations in the brackets of our files. */
    static String restored(String text) {
        return text.replace("⟦", "[[").replace("⟧", "]]");
    }

    static boolean isCitation(String text) {
        return Citation.parse(text).isPresent();
    }
}
