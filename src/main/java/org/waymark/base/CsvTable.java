package org.waymark.base;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as a file for spreadsheets: UTF-8 with the mark by which they know it, and between the cells what they expect in its language.
 * A cell that they would take for a formula is written so that they show it, and so is what would be one to a program that expects another
 * sign between the cells, or knows no quotation marks.
 */
public final class CsvTable {

    private static final String MARK = "\uFEFF";

    /**
     * The place before a sign that begins a formula, also in its full width and behind blanks, quotation marks or the mark of an encoding,
     * wherever some program sees a cell begin; and the beginning of a cell that begins with a break.
     */
    private static final Pattern FORMULA =
            Pattern.compile("(?:(?<=[,;\\t\\n])|(?<=\\r)(?!\\n)|^)(?=[\\s\\p{Z}\\p{Cf}\"'\u2018\u2019\u201c\u201d]*"
                    + "[=+\\-@\uff1d\uff0b\uff0d\uff20])|^(?=[\\t\\r\\n])");

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
        var harmless = FORMULA.matcher(words).replaceAll("'");
        var quoted = harmless.contains(between) || harmless.matches("(?s).*[\"\\r\\n].*");
        return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
