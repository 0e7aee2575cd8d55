package org.waymark.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.waymark.ui.Icon;

/** Small parts that the pages of work are made of. */
final class Signs {

    private Signs() {}

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

    static Span tag(String look, Icon icon, String words) {
        var tag = new Span(icon.small(), new Span(words));
        tag.addClassNames("tag", look);
        return tag;
    }

    /** A sentence with a picture before it, read aloud when it appears. */
    static Div note(String look, Icon icon, Component... content) {
        var text = new Div(content);
        text.addClassName("note-text");
        var note = new Div(icon.create(), text);
        note.addClassName("note");
        if (!look.isEmpty()) {
            note.addClassName(look);
        }
        note.getElement().setAttribute("role", "status");
        return note;
    }

    static NativeButton button(String words, Runnable press, String... looks) {
        var button = new NativeButton(words, _ -> press.run());
        button.addClassName("btn");
        button.addClassNames(looks);
        button.getElement().setAttribute("type", "button");
        return button;
    }

    /** The two ways out of a form. */
    static Div waysOut(String words, Runnable save, Runnable leave) {
        var row = new Div(
                button(words, save, "primary"), button(I18NProvider.translate("assignment.form.cancel"), leave));
        row.addClassName("row");
        return row;
    }

    static NativeTableHeaderCell columnHead(String words) {
        return head(words, "col");
    }

    static NativeTableHeaderCell head(String words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    /** A wide thing that scrolls within its frame, also by keyboard. */
    static Div frame(String label, Component wide) {
        var frame = new Div(wide);
        frame.addClassName("wide");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", label);
        return frame;
    }
}
