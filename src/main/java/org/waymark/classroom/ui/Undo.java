package org.waymark.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.waymark.ui.Icon;

/** What was just done, and the way back where there is one. */
final class Undo {

    private Undo() {}

    static Component plain(String said) {
        return Look.note(Icon.CHECK, new Span(said));
    }

    static Component of(String said, String undo, Runnable back) {
        return Look.note(Icon.CHECK, Look.row(new Span(said), Look.button(undo, back, "small")));
    }
}
