package org.waymark.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.waymark.ui.Icon;

/** Small parts that the pages of classes have in common. */
final class Look {

    private Look() {}

    static NativeButton button(String words, Runnable action, String... looks) {
        var button = new NativeButton(words, _ -> action.run());
        button.getElement().setAttribute("type", "button");
        button.addClassName("btn");
        button.addClassNames(looks);
        return button;
    }

    /** A button of a line in a list: small, and named after what the line is about for those who do not see the line. */
    static NativeButton inLine(String words, String about, Runnable action) {
        var button = button(words, action, "small");
        button.getElement().setAttribute("aria-label", words + ": " + about);
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

    static Paragraph lead(String words) {
        var lead = new Paragraph(words);
        lead.addClassName("lead");
        return lead;
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

    static NativeDetails folded(String words, Component... content) {
        var inner = new Div(content);
        inner.addClassName("stack");
        var details = new NativeDetails(words, inner);
        details.addClassName("folded");
        return details;
    }
}
