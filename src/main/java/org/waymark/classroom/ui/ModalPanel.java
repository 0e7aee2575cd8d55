package org.waymark.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Something in front of the page until it is closed; the browser keeps the focus in it, and Escape closes it. */
@Tag("dialog")
final class ModalPanel extends HtmlContainer {

    private static final String OPEN = "if (!this.open) this.showModal()";
    private static final String CLOSE = "this.close()";

    /** @param name what it is called for those who do not see it */
    ModalPanel(String name, Component... content) {
        super(content);
        addClassName("modal");
        getElement().setAttribute("aria-label", name);
    }

    void open() {
        getElement().executeJs(OPEN);
    }

    void close() {
        getElement().executeJs(CLOSE);
    }
}
