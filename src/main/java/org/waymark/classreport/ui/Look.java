package org.waymark.classreport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.waymark.ui.Icon;

/** Small parts that the pages of reports have in common. */
final class Look {

    private Look() {}

    static NativeButton button(String words, Runnable action, String... looks) {
        var button = new NativeButton(words, _ -> action.run());
        button.getElement().setAttribute("type", "button");
        button.addClassName("btn");
        button.addClassNames(looks);
        return button;
    }

    static Paragraph meta(String words) {
        var meta = new Paragraph(words);
        meta.addClassName("meta");
        return meta;
    }

    static Span tag(String look, Icon icon, String words) {
        var tag = new Span(icon.small(), new Span(words));
        tag.addClassNames("tag", look);
        return tag;
    }

    /** A sentence with a sign before it. */
    static Div note(Icon icon, Component... content) {
        var text = new Div(content);
        text.addClassName("note-text");
        var note = new Div(icon.create(), text);
        note.addClassName("note");
        return note;
    }

    static Div row(Component... content) {
        var row = new Div(content);
        row.addClassName("row");
        return row;
    }

    /** A table that a narrow window scrolls by itself. */
    static Div wide(Component table) {
        var wide = new Div(table);
        wide.addClassName("wide");
        return wide;
    }

    static HtmlContainer part(String tag, Component... content) {
        var part = new HtmlContainer(tag);
        part.add(content);
        return part;
    }

    static HtmlContainer cell(String words) {
        var cell = new HtmlContainer("td");
        cell.setText(words);
        return cell;
    }

    static HtmlContainer number(String words) {
        var cell = cell(words);
        cell.addClassName("num");
        return cell;
    }

    static HtmlContainer head(String scope, Component... content) {
        var head = part("th", content);
        head.getElement().setAttribute("scope", scope);
        return head;
    }

    static HtmlContainer head(String scope, String words) {
        var head = new HtmlContainer("th");
        head.setText(words);
        head.getElement().setAttribute("scope", scope);
        return head;
    }

    static HtmlContainer table(String caption, Component head, Component body) {
        var words = new HtmlContainer("caption");
        words.setText(caption);
        words.addClassName("vh");
        var table = part("table", words, part("thead", head), body);
        table.addClassNames("plain", "report-table");
        return table;
    }
}
