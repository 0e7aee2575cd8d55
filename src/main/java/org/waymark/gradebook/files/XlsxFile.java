package org.waymark.gradebook.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A gradebook as a workbook: words are text cells, which no program reckons with, whatever they begin with; figures are numbers. */
public final class XlsxFile {

    /** A cell takes 32,767 characters. */
    private static final int LONGEST = 32_000;

    private static final int LONGEST_NAME = 31;
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\[\\]:*?/\\\\']");
    private static final double NAME_WIDTH = 28;
    private static final double WIDTH = 14;

    private XlsxFile() {}

    public static byte[] bytes(GradesTable table) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Waymark", "1.0")) {
            write(table, book.newWorksheet(name(table.name())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String name(String words) {
        var fitting = NOT_IN_NAMES.matcher(words).replaceAll(" ").strip();
        return fitting.substring(0, Math.min(LONGEST_NAME, fitting.length()));
    }

    private static void write(GradesTable table, Worksheet sheet) {
        for (var column = 0; column < table.head().size(); column++) {
            text(sheet, 0, column, table.head().get(column));
            sheet.style(0, column).bold().wrapText(true).set();
            sheet.width(column, column == 0 ? NAME_WIDTH : WIDTH);
        }
        for (var row = 0; row < table.rows().size(); row++) {
            write(table.rows().get(row), sheet, row + 1);
        }
        sheet.freezePane(1, 1);
    }

    private static void write(List<GradesTable.Value> values, Worksheet sheet, int row) {
        for (var column = 0; column < values.size(); column++) {
            switch (values.get(column)) {
                case GradesTable.Value.Words(var words) -> text(sheet, row, column, words);
                case GradesTable.Value.Figure(var figure) -> sheet.value(row, column, figure);
                case GradesTable.Value.Blank _ -> {
                    // nothing is written
                }
            }
        }
    }

    private static void text(Worksheet sheet, int row, int column, String words) {
        sheet.value(row, column, words.substring(0, Math.min(LONGEST, words.length())));
    }
}
