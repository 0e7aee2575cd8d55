package org.waymark.ui;

import com.vaadin.flow.component.Component;

/** Gives the keyboard to what is no field: a heading or a message in the place of what was pressed and is gone. */
public final class Focus {

    /** What was just put there is not laid out before the browser has drawn it. */
    private static final String INTO_SIGHT = """
            setTimeout(() => {
                this.focus({ preventScroll: true });
                this.scrollIntoView({ block: 'nearest' });
            })
            """;

    private static final String WITHOUT_SCROLLING = "this.focus({ preventScroll: true })";

    private Focus() {}

    /** It comes into sight. */
    public static void on(Component place) {
        place.getElement().setAttribute("tabindex", "-1");
        place.getElement().executeJs(INTO_SIGHT);
    }

    /** For what is in sight however far down the page somebody is. */
    public static void withoutScrolling(Component place) {
        place.getElement().setAttribute("tabindex", "-1");
        place.getElement().executeJs(WITHOUT_SCROLLING);
    }
}
