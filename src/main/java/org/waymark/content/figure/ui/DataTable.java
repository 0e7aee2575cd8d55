package org.waymark.content.figure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;

/** What a figure shows, as a table; on a narrow page each cell names its column itself. */
final class DataTable extends NativeTable {

    private final List<String> columns;

    /** @param columns the heads of the columns, of which the first also heads each row */
    DataTable(String caption, Stream<String> columns) {
        this.columns = columns.toList();
        addClassName("fig-table");
        setCaptionText(caption);
        var head = new NativeTableRow();
        this.columns.forEach(column -> head.add(header(new Span(column), "col")));
        getHead().add(head);
    }

    /** Adds a row whose first cell is its head. */
    NativeTableRow row(Component first, Component... others) {
        var row = new NativeTableRow(header(first, "row"));
        for (var i = 0; i < others.length; i++) {
            var cell = new NativeTableCell(others[i]);
            cell.getElement().setAttribute("data-column", columns.get(i + 1));
            row.add(cell);
        }
        getBody().add(row);
        return row;
    }

    /** The table in a fold, with the words that open it. */
    Component folded(String summary) {
        var fold = new NativeDetails(summary, scrolling());
        fold.addClassName("fig-fold");
        return fold;
    }

    /** The table, wider than the page if it must be; the keyboard scrolls it too. */
    Component scrolling() {
        var frame = new Div(this);
        frame.addClassName("fig-scroll");
        frame.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", getCaptionText());
        return frame;
    }

    private static NativeTableHeaderCell header(Component content, String scope) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
