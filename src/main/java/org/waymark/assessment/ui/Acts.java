package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Buttons whose presses the browser deals with by itself; the server never hears of them. */
final class Acts {

    private Acts() {}

    /** A button for this act, hidden until the browser has found that it can be done. */
    static NativeButton button(String act, String words, String... looks) {
        var button = button(act, new Component[] {new Span(words)}, looks);
        button.getElement().setAttribute("hidden", true);
        return button;
    }

    static NativeButton button(String act, Component[] words, String... looks) {
        var button = new NativeButton();
        button.add(words);
        button.addClassName("btn");
        button.addClassNames(looks);
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("data-act", act);
        return button;
    }
}
