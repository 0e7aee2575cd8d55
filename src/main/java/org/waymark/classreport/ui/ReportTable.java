package org.waymark.classreport.ui;

import com.vaadin.flow.component.Component;
import org.waymark.ui.Tables;

/** A table of a report, which a narrow window scrolls by itself. */
final class ReportTable {

    private ReportTable() {}

    static Component of(String caption, Component heads, Component body) {
        var table = Tables.table(caption, heads, body);
        table.addClassName("report-table");
        return Tables.frame(caption, table);
    }
}
