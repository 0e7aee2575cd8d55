package org.waymark.content.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.waymark.base.Language;
import org.waymark.content.Course;
import org.waymark.ui.SiteMap;

/** The way back from a page to its course, and to what lies between. */
final class CoursePath extends Nav {

    CoursePath(Course course, Language language, Anchor... between) {
        var link = new Anchor("/" + SiteMap.course(course.id()), course.title().in(language));
        add(Wording.spoken(link, course.title().languageFor(language), language));
        for (var each : between) {
            add(new Span("/"), each);
        }
        addClassName("crumbs");
        getElement().setAttribute("aria-label", getTranslation("content.sources.path"));
    }
}
