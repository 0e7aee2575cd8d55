package org.waymark.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.ui.Wording;
import org.waymark.ui.SiteMap;

/** The way from the workbench to the page that shows it. */
final class WorkbenchPath extends Nav {

    WorkbenchPath() {
        addClassName("crumbs");
        getElement().setAttribute("aria-label", getTranslation("authoring.workbench.path"));
        add(new Anchor("/" + SiteMap.WORKBENCH, getTranslation("authoring.workbench.title")));
    }

    /** To a page of a course; its id says which, where its title is not at hand. */
    WorkbenchPath(Slug course) {
        this();
        then("/" + SiteMap.workbench(course), course.value());
    }

    /** To a page of a course that may be unreadable at the moment. */
    static WorkbenchPath of(Slug course, Optional<Course> read, Language language) {
        return read.map(it -> new WorkbenchPath(it, language)).orElseGet(() -> new WorkbenchPath(course));
    }

    WorkbenchPath(Course course, Language language) {
        this();
        add(new Span("/"), Wording.say(new Anchor("/" + SiteMap.workbench(course.id())), course.title(), language));
    }

    WorkbenchPath then(String address, String words) {
        add(new Span("/"), new Anchor(address, words));
        return this;
    }
}
