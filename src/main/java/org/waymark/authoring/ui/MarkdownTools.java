package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.waymark.ui.Kit;

/** The bar above texts in Markdown. What concerns the caret is done in the browser; what opens something is done here. */
final class MarkdownTools extends Composite<Div> {

    private final Div tools = new Div();
    private final Div actions = new Div();

    MarkdownTools() {
        for (var tool : MarkdownTool.values()) {
            add(button(tool));
        }
        tools.addClassName("bench-tools");
        tools.getElement()
                .setAttribute("role", "toolbar")
                .setAttribute("aria-label", getTranslation("authoring.lesson.tools"));
        actions.addClassNames("row", "tight");
        var saved = new Span();
        saved.addClassNames("save", "push");
        saved.getElement().setAttribute("role", "status").setAttribute("data-save", "");
        getContent().addClassName("bench-bar");
        getContent().add(tools, saved, actions);
    }

    private NativeButton button(MarkdownTool tool) {
        var button = new NativeButton();
        button.add(sign(tool.id()));
        button.addClassNames("btn", "quiet", "icon", "small");
        named(button, getTranslation(tool.key()), tool.keys(), tool.spokenKeys());
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-way", tool.way().name())
                .setAttribute("data-before", tool.before())
                .setAttribute("data-after", tool.after());
        return button;
    }

    /** A button that opens something beside the text. */
    NativeButton opener(String id, String words, boolean isShort, String keys, String spokenKeys, Runnable action) {
        var button = Kit.button("", action, "quiet", "small");
        button.add(sign(id));
        if (isShort) {
            button.addClassName("icon");
        } else {
            button.add(new Span(words));
        }
        named(button, words, keys, spokenKeys);
        add(button);
        return button;
    }

    /** The bar is one stop on the way through the page; within it one walks by arrows. */
    private void add(NativeButton button) {
        button.getElement().setAttribute("tabindex", tools.getComponentCount() == 0 ? "0" : "-1");
        tools.add(button);
    }

    /** What one does with the lesson as a whole. */
    void addActions(Component... components) {
        actions.add(components);
    }

    private static void named(NativeButton button, String words, String keys, String spokenKeys) {
        button.setTitle(spokenKeys.isEmpty() ? words : words + " (" + spokenKeys.replace("Control", "Ctrl") + ")");
        button.getElement().setAttribute("aria-label", words);
        if (!keys.isEmpty()) {
            button.getElement().setAttribute("data-keys", keys).setAttribute("aria-keyshortcuts", spokenKeys);
        }
    }

    private static Span sign(String id) {
        var sign = new Span();
        sign.addClassNames("i", "bench-i-" + id);
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }
}
