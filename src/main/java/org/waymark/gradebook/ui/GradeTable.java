package org.waymark.gradebook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.waymark.ui.Tables;

/** A table whose rows begin with a heading each. */
final class GradeTable extends Composite<Div> {

    GradeTable(String caption, List<String> heads, List<NativeTableRow> rows) {
        var head = new NativeTableRow();
        heads.stream().map(Tables::column).forEach(head::add);
        var body = Tables.part("tbody");
        rows.forEach(body::add);
        var table = Tables.table(caption, head, body);
        table.addClassName("grade-table");
        getContent().add(table);
    }
}
