package org.waymark.classroom.ui;

import com.vaadin.flow.component.Component;

/** Gives the keyboard to what is no field: a heading or a message in the place of what was pressed and is gone. */
public final class Focus {

    /** What was just put there is not laid out before the browser has drawn it. */
    private static final String HERE = """
            setTimeout(() => {
                this.focus({ preventScroll: true });
                this.scrollIntoView({ block: 'nearest' });
            })
            """;

    private Focus() {}

    public static void on(Component place) {
        place.getElement().setAttribute("tabindex", "-1");
        place.getElement().executeJs(HERE);
    }
}
