package org.waymark.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** Where the form of a page opens; Escape leaves it as its button does. */
final class FormPlace extends Composite<Div> {

    /** A list or a question that is open in the form is closed first. */
    static final String ESCAPE =
            "event.key === 'Escape' && !event.defaultPrevented && !element.querySelector('[opened], dialog[open]')";

    private Runnable leave = () -> {};

    FormPlace() {
        getElement().addEventListener("keydown", _ -> leave.run()).setFilter(ESCAPE);
    }

    void open(Component form, Runnable leave) {
        close();
        this.leave = leave;
        getContent().add(form);
        getElement().callJsFunction("scrollIntoView");
    }

    boolean isOpen() {
        return getContent().getComponentCount() > 0;
    }

    void close() {
        leave = () -> {};
        getContent().removeAll();
    }
}
