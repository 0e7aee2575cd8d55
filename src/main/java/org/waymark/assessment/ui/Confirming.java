package org.waymark.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;

/** Something that takes a second press: the first one says what would be lost. */
final class Confirming {

    private Confirming() {}

    static NativeDetails before(String label, String loss, String confirm, Runnable action) {
        var button = new NativeButton(confirm, _ -> action.run());
        button.addClassNames("btn", "small", "danger");
        var content = new Div(new Paragraph(loss), button);
        content.addClassName("stack");
        var details = new NativeDetails(label, content);
        details.addClassName("folded");
        return details;
    }
}
