package org.waymark.live.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;

/** Ends a walk before its ending, at a second press: the first one says what follows. */
final class EndButton extends Composite<NativeDetails> {

    private final Runnable end;

    EndButton(Runnable end) {
        this.end = end;
    }

    @Override
    protected NativeDetails initContent() {
        var button = new NativeButton(getTranslation("live.desk.end-now"), _ -> end.run());
        button.addClassNames("btn", "small", "danger");
        var content = new Div(new Paragraph(getTranslation("live.desk.end-follows")), button);
        content.addClassName("stack");
        var details = new NativeDetails(getTranslation("live.desk.end"), content);
        details.addClassNames("folded", "live-end");
        return details;
    }
}
