package org.waymark.base;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as a file for spreadsheets: UTF-8 with the mark by which they know it, and between the cells what they expect in its language.
 * A cell that they would take for a formula is written so that they show it, and so is what would be one to a program that expects another
 * sign between the cells, or knows no quotation marks.
 */
public final class CsvTable {

    private static final String MARK = "\uFEFF";

    private static final String SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20";
    private static final String QUOTES = "\"'\u2018\u2019\u201c\u201d";
    private static final String BREAKS = "\t\r\n";
    private static final String ENDS = ",;\t\n";
    private static final String WHITE = " \t\n\u000b\f\r";

    private final String between;
    private final List<List<String>> rows = new ArrayList<>();

    public CsvTable(Language language) {
        between = switch (language) {
            case ENGLISH -> ",";
            case TURKISH, AZERBAIJANI -> ";";
        };
    }

    public CsvTable row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    public byte[] bytes() {
        return rows.stream()
                .map(row -> row.stream().map(this::cell).collect(Collectors.joining(between)))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String cell(String words) {
        var harmless = harmless(words);
        var quoted = harmless.contains(between)
                || harmless.chars().anyMatch(it -> it == '"' || it == '\r' || it == '\n');
        return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    /**
     * With a mark before each sign that begins a formula, also in its full width and behind blanks, quotation marks or the mark of an
     * encoding, wherever some program sees a cell begin; and before a cell that begins with a break. Read from its end, so that each
     * letter is looked at once.
     */
    private static String harmless(String words) {
        var begins = new BitSet();
        var leads = false;
        var at = words.length();
        while (at > 0) {
            var letter = words.codePointBefore(at);
            at -= Character.charCount(letter);
            leads = SIGNS.indexOf(letter) >= 0 || (leads && isSkipped(letter));
            begins.set(at, leads && beginsCell(words, at));
        }
        if (!words.isEmpty() && BREAKS.indexOf(words.charAt(0)) >= 0) {
            begins.set(0);
        }
        var harmless = new StringBuilder();
        for (var i = 0; i < words.length(); i++) {
            harmless.append(begins.get(i) ? "'" : "").append(words.charAt(i));
        }
        return harmless.toString();
    }

    private static boolean isSkipped(int letter) {
        return WHITE.indexOf(letter) >= 0
                || QUOTES.indexOf(letter) >= 0
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.FORMAT;
    }

    private static boolean beginsCell(String words, int at) {
        if (at == 0) {
            return true;
        }
        var before = words.charAt(at - 1);
        return ENDS.indexOf(before) >= 0 || (before == '\r' && words.charAt(at) != '\n');
    }
}
