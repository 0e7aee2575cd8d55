package org.waymark.classmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.content.ui.Wording;

/** What the tables of a class map are made of. */
final class Tables {

    private Tables() {}

    /** A table that scrolls in its frame where there is no room for it. */
    static Div framed(String label, List<String> columns, List<? extends Component> bodies) {
        var head = new NativeTableRow();
        columns.forEach(words -> {
            var cell = new NativeTableHeaderCell(words);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        var table = new NativeTable();
        table.add(new NativeTableHeader(head));
        bodies.forEach(table::add);
        table.addClassNames("marks", "counts");
        var frame = new Div(table);
        frame.addClassName("wide");
        frame.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", label);
        return frame;
    }

    /** The head of some rows, over all columns. */
    static NativeTableRow heading(String sign, LocalizedText title, String figures, int columns, Language language) {
        var meta = new Span(figures);
        meta.addClassName("meta");
        var cell = new NativeTableHeaderCell(
                new Span(sign), new Span(" "), Wording.say(new Span(), title, language), new Span(" "), meta);
        cell.getElement().setAttribute("scope", "rowgroup").setAttribute("colspan", String.valueOf(columns));
        var row = new NativeTableRow(cell);
        row.addClassName("group-head");
        return row;
    }

    static NativeTableCell number(String figures) {
        var cell = new NativeTableCell(figures);
        cell.addClassName("num");
        return cell;
    }
}
