package org.waymark.gradebook.files;

import java.text.NumberFormat;
import java.util.List;
import org.waymark.base.CsvTable;
import org.waymark.base.Language;

/** A gradebook as comma- or semicolon-separated values, with figures as they are written in a language. */
public final class CsvFile {

    private CsvFile() {}

    public static byte[] bytes(GradesTable table, Language language) {
        var numbers = NumberFormat.getInstance(language.locale());
        numbers.setGroupingUsed(false);
        var file = new CsvTable(language).row(table.head());
        table.rows().forEach(row -> file.row(words(row, numbers)));
        return file.bytes();
    }

    private static List<String> words(List<GradesTable.Value> row, NumberFormat numbers) {
        return row.stream()
                .map(value -> switch (value) {
                    case GradesTable.Value.Words(var words) -> words;
                    case GradesTable.Value.Figure(var figure) -> numbers.format(figure);
                    case GradesTable.Value.Blank _ -> "";
                })
                .toList();
    }
}
