package org.waymark.ui;

import com.vaadin.flow.component.html.Span;

/** The painted mark that says how far one has come: outlined, half painted, painted. */
public enum Blaze {
    NOT_BEGUN("bz-none"),
    HERE("bz-here"),
    DONE("bz-done");

    private final String className;

    Blaze(String className) {
        this.className = className;
    }

    /** The mark alone; the words for it stand beside it. */
    public Span create() {
        var blaze = new Span();
        blaze.addClassNames("bz", className);
        blaze.getElement().setAttribute("aria-hidden", "true");
        return blaze;
    }
}
