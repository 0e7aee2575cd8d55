package org.waymark.content.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.waymark.base.Language;
import org.waymark.content.Course;
import org.waymark.content.Library;
import org.waymark.content.figure.Figure;
import org.waymark.content.figure.ui.FigurePanel;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** One figure as wide as the page, with the evidence beside it. */
@Route(SiteMap.FIGURE)
@AnonymousAllowed
final class FigureView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Library library;
    private final Language language = Language.of(getLocale());
    private String title = "";

    FigureView(Library library) {
        this.library = library;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var course = Addressed.edition(library, event).map(edition -> edition.course());
        var figure = course.flatMap(it -> Addressed.slug(event, "figure").flatMap(it::figure));
        figure.ifPresentOrElse(it -> show(course.orElseThrow(), it), () -> Addressed.refuse(event));
    }

    private void show(Course course, Figure figure) {
        removeAll();
        title = figure.head().title().in(language);
        var all = new Anchor("/" + SiteMap.figures(course.id()), getTranslation("content.figures.title"));
        var panel = new EvidencePanel(course);
        var heading = Wording.say(new H1(), figure.head().title(), language);
        var body = new Div(FigurePanel.alone(course, figure, language, panel.marks()), panel);
        body.addClassName("fig-page");
        add(new CoursePath(course, language, all), heading, body);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(title);
    }
}
