package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.assessment.Remark;
import org.waymark.base.Slug;
import org.waymark.identity.People;
import org.waymark.ui.SiteMap;

/** Whose mark would become another one, a page at a time. */
final class RegradingTable extends Composite<Section> {

    private static final int ROWS = 50;

    private final List<Remark> remarks;
    private final People people;
    private final Div page = new Div();
    private int from;

    RegradingTable(List<Remark> remarks, People people) {
        this.remarks = remarks;
        this.people = people;
        page.addClassName("stack");
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("assessment.regrading.learners", remarks.size())), page);
        show(0);
    }

    private void show(int first) {
        from = Math.clamp(first, 0, Math.max(0, remarks.size() - 1));
        var to = Math.min(remarks.size(), from + ROWS);
        var shown = remarks.subList(from, to);
        var names = people.all(shown.stream().map(Remark::learner).collect(Collectors.toSet()));
        var body = new NativeTableBody();
        shown.forEach(remark -> {
            var person = names.get(remark.learner());
            body.add(row(remark, person == null ? "–" : person.displayName()));
        });
        var table = new NativeTable(new NativeTableHeader(head()), body);
        table.addClassName("marks");
        var wide = new Div(table);
        wide.addClassName("wide");
        wide.getElement().setAttribute("tabindex", "0");
        wide.getElement().setAttribute("role", "region");
        wide.getElement().setAttribute("aria-label", getTranslation("assessment.regrading.table"));
        page.removeAll();
        page.add(wide);
        if (remarks.size() > ROWS) {
            page.add(pages(to));
        }
    }

    private Component pages(int to) {
        var earlier = turn("assessment.regrading.earlier", from - ROWS);
        earlier.setEnabled(from > 0);
        var later = turn("assessment.regrading.later", from + ROWS);
        later.setEnabled(to < remarks.size());
        var row = new Div(
                earlier,
                StaffWords.meta(getTranslation("assessment.regrading.rows", from + 1, to, remarks.size())),
                later);
        row.addClassName("row");
        return row;
    }

    private NativeButton turn(String key, int to) {
        var button = new NativeButton(getTranslation(key), _ -> show(to));
        button.addClassName("btn");
        return button;
    }

    private NativeTableRow head() {
        var row = new NativeTableRow();
        Stream.of(
                        "assessment.regrading.column-learner",
                        "assessment.regrading.column-before",
                        "assessment.regrading.column-after",
                        "assessment.regrading.column-difference",
                        "assessment.regrading.column-items")
                .map(this::headCell)
                .forEach(row::add);
        return row;
    }

    private NativeTableHeaderCell headCell(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(Remark remark, String name) {
        var items = remark.items().stream().map(Slug::value).collect(Collectors.joining(", "));
        return new NativeTableRow(
                new NativeTableCell(new Anchor("/" + SiteMap.learnersReplay(remark.token()), name)),
                new NativeTableCell(mark(remark.before())),
                new NativeTableCell(mark(remark.after())),
                new NativeTableCell(getTranslation("assessment.regrading.difference", remark.difference())),
                new NativeTableCell(items));
    }

    private String mark(Remark.Marked marked) {
        return getTranslation(
                marked.passed() ? "assessment.regrading.mark-passed" : "assessment.regrading.mark-not-passed",
                marked.mark().earned(),
                marked.mark().possible());
    }
}
