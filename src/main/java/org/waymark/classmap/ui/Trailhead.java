package org.waymark.classmap.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.waymark.base.Language;
import org.waymark.content.Course;
import org.waymark.content.ui.Wording;
import org.waymark.scenario.Scenario;
import org.waymark.ui.SiteMap;

/** The way from the course to what its class did in a scenario. */
final class Trailhead extends Nav {

    Trailhead(Course course, Scenario scenario, Language language) {
        addClassName("crumbs");
        getElement().setAttribute("aria-label", getTranslation("classmap.crumbs.label"));
        add(
                Wording.say(new Anchor("/" + SiteMap.course(course.id())), course.title(), language),
                new Span("/"),
                Wording.say(new Anchor("/" + SiteMap.scenario(course.id(), scenario.id())), scenario.title(), language),
                new Span("/"),
                new Span(getTranslation("classmap.crumbs.class")));
    }
}
