package org.waymark.content.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.content.Edition;
import org.waymark.content.Library;

/** Finds what an address names; what cannot be an id names nothing. */
final class Addressed {

    private Addressed() {}

    static Optional<Edition> edition(Library library, BeforeEnterEvent event) {
        return slug(event, "course").flatMap(library::current);
    }

    static Optional<Slug> slug(BeforeEnterEvent event, String parameter) {
        return event.getRouteParameters().get(parameter).filter(Slug::isValid).map(Slug::new);
    }

    /** Answers as any address answers behind which there is nothing. */
    static void refuse(BeforeEnterEvent event) {
        event.rerouteToError(new NotFoundException(), "");
    }
}
