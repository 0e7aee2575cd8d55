package org.waymark.content.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.waymark.content.Activity;
import org.waymark.content.Course;

/** Something that stands on the page of a lesson, a quiz or a scenario for whoever is signed in; what it is, is another module's. */
@FunctionalInterface
public interface ActivityPanel {

    /** Nothing where there is nothing to say. */
    Optional<Component> of(Course course, Activity activity);
}
