package org.waymark.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;

/** What was just done, and the way back where there is one. */
final class Undo {

    private Undo() {}

    static Component plain(String said) {
        return Kit.note(Icon.CHECK, new Span(said));
    }

    static Component of(String said, String undo, Runnable back) {
        return Kit.note(Icon.CHECK, Kit.row(new Span(said), Kit.button(undo, back, "small")));
    }
}
