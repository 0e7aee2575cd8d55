package org.waymark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The small parts that pages are made of: buttons, rows, notes, tags. */
public final class Kit {

    private Kit() {}

    /** A button; {@code looks} are classes such as {@code primary}, {@code small} or {@code danger}. */
    public static NativeButton button(String words, Runnable action, String... looks) {
        var button = new NativeButton(words, _ -> action.run());
        button.getElement().setAttribute("type", "button");
        button.addClassName("btn");
        button.addClassNames(looks);
        return button;
    }

    /** A button of a line in a list: small, and named after what the line is about for those who do not see the line. */
    public static NativeButton inLine(String words, String about, Runnable action) {
        var button = button(words, action, "small");
        button.getElement().setAttribute("aria-label", words + ": " + about);
        return button;
    }

    /** A button that shows something, which is hidden at first, and hides it again. */
    public static NativeButton opener(String words, Component hidden, String... looks) {
        hidden.setVisible(false);
        var button = button(words, () -> hidden.setVisible(!hidden.isVisible()), looks);
        var element = button.getElement().setAttribute("aria-expanded", "false");
        button.addClickListener(_ -> element.setAttribute("aria-expanded", String.valueOf(hidden.isVisible())));
        return button;
    }

    /** What stands beside something, in small letters. */
    public static Span meta(String words) {
        var meta = new Span(words);
        meta.addClassName("meta");
        return meta;
    }

    /** What stands below something, in small letters. */
    public static Paragraph metaLine(String words) {
        return paragraph("meta", words);
    }

    public static Paragraph help(String words) {
        return paragraph("help", words);
    }

    public static Paragraph lead(String words) {
        return paragraph("lead", words);
    }

    /** Where a list is empty: that nothing is there yet, and what comes here. */
    public static Div blank(String title, String sentence) {
        var blank = stack(new H2(title), lead(sentence));
        blank.addClassName("blank");
        return blank;
    }

    private static Paragraph paragraph(String look, String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName(look);
        return paragraph;
    }

    /** A word with a sign before it. */
    public static Span tag(String look, Icon icon, String words) {
        var tag = new Span(icon.small(), new Span(words));
        tag.addClassNames("tag", look);
        return tag;
    }

    /** A sentence with a sign before it. */
    public static Div note(Icon icon, Component... content) {
        var text = new Div(content);
        text.addClassName("note-text");
        var note = new Div(icon.create(), text);
        note.addClassName("note");
        return note;
    }

    /** A sentence with a sign before it, in the colour of warnings. */
    public static Div warning(Icon icon, Component... content) {
        var warning = note(icon, content);
        warning.addClassName("warn");
        return warning;
    }

    /** A sentence with a sign before it, in colour where {@code look} is not empty, read aloud when it appears. */
    public static Div announced(String look, Icon icon, Component... content) {
        var note = note(icon, content);
        if (!look.isEmpty()) {
            note.addClassName(look);
        }
        note.getElement().setAttribute("role", "status");
        return note;
    }

    /** Things beside each other. */
    public static Div row(Component... content) {
        var row = new Div(content);
        row.addClassName("row");
        return row;
    }

    /** Things below each other. */
    public static Div stack(Component... content) {
        var stack = new Div(content);
        stack.addClassName("stack");
        return stack;
    }

    /** What shows once it is asked for. */
    public static NativeDetails folded(String words, Component... content) {
        var details = new NativeDetails(words, stack(content));
        details.addClassName("folded");
        return details;
    }
}
