package org.waymark.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** Parts of a table. */
final class Cells {

    private Cells() {}

    static HtmlContainer part(String tag, Component... content) {
        var part = new HtmlContainer(tag);
        part.add(content);
        return part;
    }

    static HtmlContainer text(String words) {
        var cell = new HtmlContainer("td");
        cell.setText(words);
        return cell;
    }

    /** The head of a column. */
    static HtmlContainer head(Component content) {
        var head = part("th", content);
        head.getElement().setAttribute("scope", "col");
        return head;
    }

    static HtmlContainer head(String words) {
        var head = new HtmlContainer("th");
        head.setText(words);
        head.getElement().setAttribute("scope", "col");
        return head;
    }
}
