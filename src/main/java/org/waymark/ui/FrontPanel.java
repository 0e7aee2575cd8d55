package org.waymark.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something that stands on the first page for whoever is signed in; what it is, is another module's. */
@FunctionalInterface
public interface FrontPanel {

    /** Nothing where there is nothing to say. */
    Optional<Component> panel();
}
