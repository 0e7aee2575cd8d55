package org.waymark.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** What comes next for whoever is signed in, and the one way there. */
public final class Signpost extends Composite<Section> {

    public Signpost(String title, String sentence, String address, String way) {
        var link = new Anchor("/" + address, way);
        link.addClassNames("btn", "primary");
        getContent().addClassNames("card", "stack", "signpost");
        getContent().add(new H2(title), Kit.lead(sentence), link);
    }
}
