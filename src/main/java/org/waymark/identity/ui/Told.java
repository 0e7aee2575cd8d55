package org.waymark.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;

/** What was just done, and the way back where there is one. */
final class Told extends Composite<Div> {

    Told(String said) {
        getContent().add(Kit.note(Icon.CHECK, new Span(said)));
    }

    Told(String said, String undo, Runnable back) {
        getContent().add(Kit.note(Icon.CHECK, Kit.row(new Span(said), Kit.button(undo, back, "small"))));
    }
}
