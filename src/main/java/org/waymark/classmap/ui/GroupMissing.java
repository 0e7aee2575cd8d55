package org.waymark.classmap.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.waymark.ui.Icon;

/** Says that the group of an address is not there, and that everybody is shown in its place. */
final class GroupMissing extends Composite<Div> {

    GroupMissing() {
        getContent().addClassName("note");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(Icon.CIRCLE_ALERT.create(), new Span(getTranslation("classmap.filter.missing")));
    }
}
