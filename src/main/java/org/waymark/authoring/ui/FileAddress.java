package org.waymark.authoring.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import org.waymark.authoring.CourseNotFound;
import org.waymark.base.Slug;

/** Of which file of which course a page is, as its address says. */
record FileAddress(Slug course, String path) {

    private static final String FILE = "file";

    static FileAddress of(BeforeEnterEvent event) {
        var course = event.getRouteParameters()
                .get("course")
                .filter(Slug::isValid)
                .map(Slug::new)
                .orElseThrow(CourseNotFound::new);
        return new FileAddress(course, parameter(event, FILE).orElseThrow(CourseNotFound::new));
    }

    /** A number in the address; nothing where there is none. */
    static Optional<Integer> number(BeforeEnterEvent event, String name) {
        return parameter(event, name).filter(it -> it.matches("[0-9]{1,9}")).map(Integer::valueOf);
    }

    private static Optional<String> parameter(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name);
    }
}
