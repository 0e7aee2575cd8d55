package org.waymark.content.files;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.base.Language;

/** Writes YAML in the style of our files: blocks, two spaces a level, long texts folded so that a line has at most 120 characters. */
final class YamlWriting {

    private static final int WIDTH = 120;
    private static final int STEP = 2;

    /** Words that mean themselves without quotation marks. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}“‘(¶.][^\\p{Cntrl}]*");

    private static final Pattern NOT_PLAIN = Pattern.compile(": |:$| #|^\\.\\.\\.|^---|\\s$");

    private final StringBuilder out = new StringBuilder();

    private YamlWriting() {}

    static String write(YamlTree.Branch root) {
        var writing = new YamlWriting();
        writing.branch(root, 0);
        return writing.out.toString();
    }

    /** A key and what stands below it, as lines without the blanks before the key. */
    static String entry(String key, YamlTree value, int indent) {
        var writing = new YamlWriting();
        writing.value(key + ":", value, indent);
        return writing.out.toString();
    }

    private void branch(YamlTree.Branch branch, int indent) {
        branch.entries().forEach((key, value) -> {
            pad(indent);
            value(key + ":", value, indent);
        });
    }

    private void value(String before, YamlTree value, int indent) {
        out.append(before);
        switch (value) {
            case YamlTree.Leaf(var text) -> leaf(text, indent, before.length());
            case YamlTree.Branch branch -> {
                out.append('\n');
                branch(branch, indent + STEP);
            }
            case YamlTree.Words(var words) -> words(words, indent + STEP, indent + before.length());
            case YamlTree.Rows(var rows) -> {
                out.append(rows.isEmpty() ? " []\n" : "\n");
                rows.forEach(row -> row(row, indent + STEP));
            }
        }
    }

    private void words(List<String> words, int indent, int written) {
        out.append(" [");
        var column = written + 2;
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i) + (i < words.size() - 1 ? "," : "]");
            if (i > 0 && column + 1 + word.length() > WIDTH) {
                out.append('\n');
                pad(indent);
                column = indent;
            } else if (i > 0) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
        }
        out.append(words.isEmpty() ? "]\n" : "\n");
    }

    private void row(YamlTree row, int indent) {
        pad(indent);
        out.append('-');
        if (row instanceof YamlTree.Branch branch && !isText(branch)) {
            var first = true;
            for (var entry : branch.entries().entrySet()) {
                if (first) {
                    out.append(' ');
                } else {
                    pad(indent + STEP);
                }
                value(entry.getKey() + ":", entry.getValue(), indent + STEP);
                first = false;
            }
        } else {
            value("", row, indent);
        }
    }

    private static boolean isText(YamlTree.Branch branch) {
        return Stream.of(Language.values()).anyMatch(it -> branch.entries().containsKey(it.tag()));
    }

    private void leaf(String text, int indent, int before) {
        var room = WIDTH - indent - before - 1;
        if (!isPrintable(text)) {
            out.append(' ').append(quoted(text)).append('\n');
        } else if (text.indexOf('\n') >= 0) {
            out.append(" |-\n");
            text.lines().forEach(line -> line(line, indent + STEP));
        } else if (text.length() <= room
                && PLAIN.matcher(text).matches()
                && !NOT_PLAIN.matcher(text).find()) {
            out.append(' ').append(text).append('\n');
        } else if (text.length() + 2 <= room || text.isEmpty()) {
            out.append(' ').append(quoted(text)).append('\n');
        } else {
            out.append(" >-\n");
            folded(text, indent + STEP);
        }
    }

    private void line(String line, int indent) {
        if (!line.isEmpty()) {
            pad(indent);
        }
        out.append(line).append('\n');
    }

    /** Broken only where one blank stands between two words, since only such a break is a blank when it is read. */
    private void folded(String text, int indent) {
        var width = WIDTH - indent;
        var start = 0;
        var end = 0;
        for (var i = 1; i < text.length() - 1; i++) {
            if (text.charAt(i) == ' ' && text.charAt(i - 1) != ' ' && text.charAt(i + 1) != ' ') {
                if (i - start > width && end > start) {
                    line(text.substring(start, end), indent);
                    start = end + 1;
                }
                end = i;
            }
        }
        if (text.length() - start > width && end > start) {
            line(text.substring(start, end), indent);
            start = end + 1;
        }
        line(text.substring(start), indent);
    }

    /** Whether it can stand in a block as it is. */
    private static boolean isPrintable(String text) {
        var first = text.isEmpty() ? 'x' : text.charAt(0);
        return first != ' '
                && first != '\n'
                && !text.endsWith("\n")
                && text.codePoints()
                        .allMatch(c -> c == '\n'
                                || (!Character.isISOControl(c)
                                        && c != '\u2028'
                                        && c != '\u2029'
                                        && c != '\uFEFF'
                                        && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)));
    }

    private static final Map<Character, String> ESCAPES =
            Map.of('"', "\\\"", '\\', "\\\\", '\n', "\\n", '\t', "\\t", '\r', "\\r");

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var escape = ESCAPES.get(c);
            if (escape != null) {
                quoted.append(escape);
            } else if (Character.isISOControl(c)
                    || List.of('\u2028', '\u2029', '\uFEFF').contains(c)) {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private void pad(int indent) {
        out.repeat(' ', indent);
    }
}
