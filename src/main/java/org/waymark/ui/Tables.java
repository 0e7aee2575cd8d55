package org.waymark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableHeaderCell;

/** The parts of tables whose caption and headings are read aloud rightly. */
public final class Tables {

    private Tables() {}

    /** A table; what it shows is said to those who do not see it. */
    public static HtmlContainer table(String caption, Component head, Component body) {
        var table = part("table", caption(caption), part("thead", head), body);
        table.addClassName("plain");
        return table;
    }

    public static HtmlContainer caption(String words) {
        var caption = new HtmlContainer("caption");
        caption.setText(words);
        caption.addClassName("vh");
        return caption;
    }

    /** An element of that name, as tables have them: {@code tbody}, {@code tr}, {@code td}. */
    public static HtmlContainer part(String tag, Component... content) {
        var part = new HtmlContainer(tag);
        part.add(content);
        return part;
    }

    public static HtmlContainer cell(String words) {
        var cell = new HtmlContainer("td");
        cell.setText(words);
        return cell;
    }

    /** A cell with a number, set flush with those below it. */
    public static HtmlContainer number(String words) {
        var cell = cell(words);
        cell.addClassName("num");
        return cell;
    }

    /** The heading of a column. */
    public static NativeTableHeaderCell column(String words) {
        return scoped("col", new NativeTableHeaderCell(words));
    }

    /** The heading of a column that is more than words. */
    public static NativeTableHeaderCell column(Component... content) {
        return scoped("col", new NativeTableHeaderCell(content));
    }

    /** The heading of a row. */
    public static NativeTableHeaderCell row(String words) {
        return scoped("row", new NativeTableHeaderCell(words));
    }

    /** The heading of a row that is more than words. */
    public static NativeTableHeaderCell row(Component... content) {
        return scoped("row", new NativeTableHeaderCell(content));
    }

    private static NativeTableHeaderCell scoped(String scope, NativeTableHeaderCell heading) {
        heading.getElement().setAttribute("scope", scope);
        return heading;
    }

    /** A wide thing that scrolls within its frame, also by keyboard. */
    public static Div frame(String label, Component wide) {
        var frame = new Div(wide);
        frame.addClassName("wide");
        frame.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", label);
        return frame;
    }
}
