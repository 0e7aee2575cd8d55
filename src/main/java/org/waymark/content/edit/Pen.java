package org.waymark.content.edit;

import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.waymark.base.Language;

/**
 * Writes values as our files do: two blanks a level, short lists of words in brackets, long texts folded at 120 characters.
 *
 * @param isCareful whether every text is put between quotation marks, whatever it is
 */
record Pen(boolean isCareful) {

    static final int STEP = 2;
    static final int WIDTH = 120;

    private static final int LONGEST_WORD = 60;

    static String pad(int column) {
        return " ".repeat(column);
    }

    /**
     * A text in the style it had, or the next one that can hold it.
     *
     * @param indent the column of its key or dash
     * @param room for it in its line
     */
    Said text(String words, ScalarStyle style, int indent, int room) {
        if (isCareful || !Quoting.isPrintable(words.replace("\n", ""))) {
            return Said.inLine(Quoting.doubled(words));
        }
        var isOneLine = words.indexOf('\n') < 0;
        return switch (style) {
            case DOUBLE_QUOTED, JSON_SCALAR_STYLE ->
                isOneLine ? Said.inLine(Quoting.doubled(words)) : lines(words, indent);
            case SINGLE_QUOTED -> isOneLine ? Said.inLine(Quoting.single(words)) : lines(words, indent);
            case LITERAL -> lines(words, indent);
            case FOLDED -> isOneLine ? folded(words, indent) : lines(words, indent);
            case PLAIN -> isOneLine ? plain(words, indent, room) : lines(words, indent);
        };
    }

    private static Said plain(String words, int indent, int room) {
        if (words.length() <= room && Quoting.isPlain(words)) {
            return Said.inLine(words);
        }
        return words.length() + 2 <= room ? Said.inLine(Quoting.doubled(words)) : folded(words, indent);
    }

    private static Said lines(String words, int indent) {
        if (!Quoting.fitsBlock(words)) {
            return Said.inLine(Quoting.doubled(words));
        }
        var body = words.lines()
                .map(line -> line.isEmpty() ? "\n" : "\n" + pad(indent + STEP) + line)
                .collect(Collectors.joining());
        return new Said("|-", body);
    }

    /** Broken only where one blank stands between two words, since only such a break is a blank when it is read. */
    private static Said folded(String words, int indent) {
        if (!Quoting.fitsBlock(words)) {
            return Said.inLine(Quoting.doubled(words));
        }
        var width = WIDTH - indent - STEP;
        var before = "\n" + pad(indent + STEP);
        var body = new StringBuilder();
        var start = 0;
        var end = 0;
        for (var i = 1; i < words.length(); i++) {
            var isGap = i < words.length() - 1
                    && words.charAt(i) == ' '
                    && words.charAt(i - 1) != ' '
                    && words.charAt(i + 1) != ' ';
            if (isGap || i == words.length() - 1) {
                if ((isGap ? i : i + 1) - start > width && end > start) {
                    body.append(before).append(words, start, end);
                    start = end + 1;
                }
                end = isGap ? i : end;
            }
        }
        return new Said(
                ">-", body.append(before).append(words, start, words.length()).toString());
    }

    /** A text between brackets. */
    String inBrackets(String words) {
        return !isCareful && Quoting.isPlainInBrackets(words) ? words : Quoting.doubled(words);
    }

    /** A value between brackets. */
    String inBrackets(Value value) {
        return switch (value) {
            case Value.Text(var words) -> inBrackets(words);
            case Value.Rows(var entries) ->
                entries.stream().map(this::inBrackets).collect(Collectors.joining(", ", "[", "]"));
            case Value.Keys(var entries) ->
                entries.stream().map(this::namedInBrackets).collect(Collectors.joining(", ", "{", "}"));
        };
    }

    String namedInBrackets(Value.Named entry) {
        return Quoting.key(entry.key()) + ": " + inBrackets(entry.value());
    }

    /** A key and its value, without the blanks before it and without a line feed behind it. */
    String named(Value.Named entry, int column) {
        var key = Quoting.key(entry.key()) + ":";
        return key + behind(entry.value(), column, key.length());
    }

    /** An entry of a list, likewise. */
    String row(Value value, int column) {
        if (value instanceof Value.Keys keys && !keys.entries().isEmpty() && !isTexts(keys)) {
            return "- " + keys(keys, column + STEP);
        }
        return "-" + behind(value, column, 1);
    }

    private String behind(Value value, int column, int written) {
        return switch (value) {
            case Value.Text(var words) -> {
                var said = text(words, ScalarStyle.PLAIN, column, WIDTH - column - written - 1);
                yield " " + said.head() + said.body();
            }
            case Value.Keys keys when keys.entries().isEmpty() -> " {}";
            case Value.Keys keys -> "\n" + pad(column + STEP) + keys(keys, column + STEP);
            case Value.Rows rows
            when rows.entries().stream().allMatch(this::isWord) ->
                " " + words(rows, column + STEP, column + written + 1);
            case Value.Rows(var entries) ->
                entries.stream()
                        .map(it -> "\n" + pad(column + STEP) + row(it, column + STEP))
                        .collect(Collectors.joining());
        };
    }

    private String keys(Value.Keys keys, int column) {
        return keys.entries().stream().map(it -> named(it, column)).collect(Collectors.joining("\n" + pad(column)));
    }

    private boolean isWord(Value value) {
        return value instanceof Value.Text(var words)
                && !isCareful
                && words.length() <= LONGEST_WORD
                && Quoting.isPlainInBrackets(words);
    }

    private String words(Value.Rows rows, int indent, int from) {
        var out = new StringBuilder("[");
        var column = from + 1;
        var isFirst = true;
        for (var entry : rows.entries()) {
            var word = inBrackets(entry);
            var isLong = column + word.length() + 3 > WIDTH;
            if (!isFirst) {
                out.append(isLong ? ",\n" + pad(indent) : ", ");
                column = isLong ? indent : column + 2;
            }
            out.append(word);
            column += word.length();
            isFirst = false;
        }
        return out.append(']').toString();
    }

    /** One text in its languages stands below its dash, the languages below each other. */
    private static boolean isTexts(Value.Keys keys) {
        return Language.tagged(keys.entries().getFirst().key()).isPresent();
    }
}
