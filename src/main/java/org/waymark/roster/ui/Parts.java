package org.waymark.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.waymark.ui.Icon;

/** Small parts of which the page is made. */
final class Parts {

    private Parts() {}

    static NativeButton button(String words, Runnable action, String... looks) {
        var button = new NativeButton(words, _ -> action.run());
        button.getElement().setAttribute("type", "button");
        button.addClassName("btn");
        button.addClassNames(looks);
        return button;
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

    static Div note(String look, Icon icon, Component... content) {
        var text = new Div(content);
        text.addClassName("note-text");
        var note = new Div(icon.create(), text);
        note.addClassName("note");
        if (!look.isEmpty()) {
            note.addClassName(look);
        }
        return note;
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

    static NativeDetails folded(String words, Component... content) {
        var details = new NativeDetails(words, stack(content));
        details.addClassName("folded");
        return details;
    }

    /** An element, as tables have them. */
    static HtmlContainer part(String tag, Component... content) {
        var part = new HtmlContainer(tag);
        part.add(content);
        return part;
    }

    static HtmlContainer head(String words) {
        var head = new HtmlContainer("th");
        head.setText(words);
        head.getElement().setAttribute("scope", "col");
        return head;
    }

    static HtmlContainer caption(String words) {
        var caption = new HtmlContainer("caption");
        caption.setText(words);
        caption.addClassName("vh");
        return caption;
    }
}
