package org.waymark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;

/** What stands on a page that has nothing to show: what would be here, and one thing to do. */
public final class EmptyState extends Composite<Div> {

    public EmptyState(String title, String sentence, Component... actions) {
        var row = new Div(actions);
        row.addClassName("row");
        getContent().addClassNames("blank", "stack");
        getContent().add(blazes(), new H1(title), Kit.lead(sentence), row);
    }

    private static Component blazes() {
        var blazes = new Div(Blaze.DONE.create(), Blaze.HERE.create(), Blaze.NOT_BEGUN.create());
        blazes.addClassName("blazes");
        return blazes;
    }
}
