package org.waymark.classreport.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.base.CsvTable;
import org.waymark.base.Language;
import org.waymark.base.NameOrder;
import org.waymark.classreport.Cell;
import org.waymark.classreport.ClassReport;

/** A class report as a file for spreadsheets: what was earned as a number of a hundred, everything else in words. */
record GridFile(ClassReport report, Language language, Component words) {

    byte[] bytes() {
        var file = new CsvTable(language);
        var head = new ArrayList<String>();
        head.add(words.getTranslation("classreport.grid.learner"));
        var data = new GridData(report, language, words);
        report.basis().assignments().forEach(it -> head.add(data.title(it)));
        head.add(words.getTranslation("classreport.grid.total"));
        file.row(head);
        report.rows().stream()
                .sorted(Comparator.comparing(
                        (ClassReport.Row row) -> row.learner().name(), NameOrder.of(language)))
                .forEach(row -> file.row(cells(row)));
        return file.bytes();
    }

    private List<String> cells(ClassReport.Row row) {
        var cells = new ArrayList<String>();
        cells.add(row.learner().name());
        row.cells().forEach(cell -> cells.add(words(cell)));
        cells.add(row.summary().mean().map(String::valueOf).orElse(""));
        return cells;
    }

    private String words(Cell cell) {
        if (cell.state() == Cell.State.NOT_THEIRS) {
            return "";
        }
        return cell.percent()
                .filter(_ -> !cell.late())
                .map(String::valueOf)
                .orElseGet(() -> new CellWords(words).all(cell));
    }
}
