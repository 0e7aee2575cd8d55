package org.waymark.content.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.waymark.content.Course;
import org.waymark.content.Library;
import org.waymark.content.figure.Figure;
import org.waymark.ui.SiteMap;

/** The figures of a course, each with what it shows. */
@Route(SiteMap.FIGURES)
@AnonymousAllowed
final class FiguresView extends CoursePage {

    FiguresView(Library library) {
        super(library, "content.figures.title");
    }

    @Override
    void show(Course course) {
        var list = new UnorderedList();
        list.addClassName("fig-list");
        course.figures().stream().map(figure -> entry(course, figure)).forEach(list::add);
        var lead = course.figures().isEmpty() ? "content.figures.none" : "content.figures.lead";
        add(head(course, lead), list);
    }

    private ListItem entry(Course course, Figure figure) {
        var link = new Anchor("/" + SiteMap.figure(course.id(), figure.id()));
        link.add(Wording.say(new Span(), figure.head().title(), language()));
        return new ListItem(
                new H2(link), Wording.say(new Paragraph(), figure.head().summary(), language()));
    }
}
