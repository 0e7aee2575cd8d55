package org.waymark.playthrough.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.waymark.base.Language;
import org.waymark.content.Course;
import org.waymark.content.ui.Wording;
import org.waymark.scenario.Scenario;
import org.waymark.ui.SiteMap;

/** The way from the course to a scenario. */
final class Crumbs extends Nav {

    Crumbs(Course course, Language language, Component... further) {
        this(Wording.say(new Anchor("/" + SiteMap.course(course.id())), course.title(), language), further);
    }

    Crumbs(Anchor first, Component... further) {
        addClassName("crumbs");
        getElement().setAttribute("aria-label", getTranslation("playthrough.crumbs.label"));
        add(first);
        for (var each : further) {
            add(new Span("/"), each);
        }
    }

    static Component scenario(Course course, Scenario scenario, Language language) {
        return Wording.say(new Anchor("/" + SiteMap.scenario(course.id(), scenario.id())), scenario.title(), language);
    }
}
