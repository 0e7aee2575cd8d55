package org.waymark.gradebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.waymark.ui.Icon;

/** Small parts that the pages of gradebooks have in common. */
final class Parts {

    private Parts() {}

    static NativeButton button(String words, Runnable action, String... looks) {
        var button = new NativeButton(words, _ -> action.run());
        button.getElement().setAttribute("type", "button");
        button.addClassName("btn");
        button.addClassNames(looks);
        return button;
    }

    static Span meta(String words) {
        var meta = new Span(words);
        meta.addClassName("meta");
        return meta;
    }

    static Paragraph help(String words) {
        var help = new Paragraph(words);
        help.addClassName("help");
        return help;
    }

    static Div row(Component... content) {
        var row = new Div(content);
        row.addClassName("row");
        return row;
    }

    static Div stack(Component... content) {
        var stack = new Div(content);
        stack.addClassName("stack");
        return stack;
    }

    /** A sentence with a sign before it. */
    static Div note(Icon icon, Component... content) {
        var text = new Div(content);
        text.addClassName("note-text");
        var note = new Div(icon.create(), text);
        note.addClassName("note");
        return note;
    }

    static Span tag(String look, Icon icon, String words) {
        var tag = new Span(icon.small(), new Span(words));
        tag.addClassNames("tag", look);
        return tag;
    }

    /** A table whose rows begin with a heading each. */
    static NativeTable table(String caption, List<String> heads, List<NativeTableRow> rows) {
        var title = new NativeTableCaption();
        title.setText(caption);
        var first = new NativeTableRow();
        heads.stream().map(it -> heading(it, "col")).forEach(first::add);
        var body = new NativeTableBody();
        rows.forEach(body::add);
        var table = new NativeTable(title, new NativeTableHeader(first), body);
        table.addClassName("grade-table");
        return table;
    }

    static NativeTableHeaderCell heading(String words, String scope) {
        var heading = new NativeTableHeaderCell(words);
        heading.getElement().setAttribute("scope", scope);
        return heading;
    }
}
