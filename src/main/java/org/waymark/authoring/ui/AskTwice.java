package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.waymark.ui.Kit;

/** Does something at a second press: the first one says what follows from it. */
final class AskTwice extends Composite<NativeDetails> {

    private final String words;
    private final String follows;
    private final String yes;
    private final Runnable action;

    AskTwice(String words, String follows, String yes, Runnable action) {
        this.words = words;
        this.follows = follows;
        this.yes = yes;
        this.action = action;
    }

    @Override
    protected NativeDetails initContent() {
        return Kit.folded(words, new Paragraph(follows), Kit.button(yes, action, "small", "danger"));
    }
}
