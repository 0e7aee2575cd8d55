package org.waymark.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The pictures of the interface; each stands beside a word or is given one by the control it lies in. */
public enum Icon {
    ARROW_DOWN,
    ARROW_LEFT,
    ARROW_RIGHT,
    ARROW_UP,
    BOOK_OPEN,
    CHART,
    CHECK,
    CHEVRON_LEFT,
    CHEVRON_RIGHT,
    CIRCLE_ALERT,
    CIRCLE_DOT,
    CIRCLE_HELP,
    CIRCLE_SLASH,
    CLOCK,
    CLOUD_OFF,
    COLUMNS,
    COMPASS,
    CONTRAST,
    DIAMOND,
    EYE,
    FEATHER,
    FILE_CHECK,
    GLASSES,
    GRIP,
    HASH,
    HOURGLASS,
    INBOX,
    LIST_CHECKS,
    LOCK,
    MINUS,
    PAUSE,
    PRINTER,
    ROTATE,
    SCALE,
    SIGN_OUT,
    STAR,
    TRIANGLE_ALERT,
    USER,
    X;

    /** The picture at the size of a button's text. */
    public Span create() {
        var icon = new Span();
        icon.addClassNames("i", "i-" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    /** The picture at the size of running text. */
    public Span small() {
        var icon = create();
        icon.addClassName("s");
        return icon;
    }

    /** The picture at the size of a list's sign. */
    public Span large() {
        var icon = create();
        icon.addClassName("l");
        return icon;
    }
}
