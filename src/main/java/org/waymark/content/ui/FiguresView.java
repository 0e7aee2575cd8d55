package org.waymark.content.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.waymark.base.Language;
import org.waymark.content.Course;
import org.waymark.content.Library;
import org.waymark.content.figure.Figure;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** The figures of a course, each with what it shows. */
@Route(SiteMap.FIGURES)
@AnonymousAllowed
final class FiguresView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Library library;
    private final Language language = Language.of(getLocale());

    FiguresView(Library library) {
        this.library = library;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Addressed.edition(library, event)
                .ifPresentOrElse(edition -> show(edition.course()), () -> Addressed.refuse(event));
    }

    private void show(Course course) {
        removeAll();
        var lead = new Paragraph(
                getTranslation(course.figures().isEmpty() ? "content.figures.none" : "content.figures.lead"));
        lead.addClassName("lead");
        var head = new Div(new CoursePath(course, language), new H1(getTranslation("content.figures.title")), lead);
        head.addClassName("sources-head");
        var list = new UnorderedList();
        list.addClassName("fig-list");
        course.figures().stream().map(figure -> entry(course, figure)).forEach(list::add);
        add(head, list);
    }

    private ListItem entry(Course course, Figure figure) {
        var link = new Anchor("/" + SiteMap.figure(course.id(), figure.id()));
        link.add(Wording.say(new Span(), figure.head().title(), language));
        return new ListItem(
                new H2(link), Wording.say(new Paragraph(), figure.head().summary(), language));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("content.figures.title"));
    }
}
