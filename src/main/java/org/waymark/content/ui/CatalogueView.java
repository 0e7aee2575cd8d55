package org.waymark.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.waymark.base.Language;
import org.waymark.content.Course;
import org.waymark.content.Edition;
import org.waymark.content.Library;
import org.waymark.ui.EmptyState;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** The front door: what this place is for, and which courses there are. */
@Route(SiteMap.CATALOGUE)
@Menu(title = "content.catalogue.menu", order = 1)
@AnonymousAllowed
final class CatalogueView extends Main implements HasDynamicTitle {

    private final Language language = Language.of(getLocale());

    CatalogueView(Library library) {
        var courses = library.current().stream().map(Edition::course).toList();
        if (courses.isEmpty()) {
            addClassName("page");
            add(new EmptyState(
                    getTranslation("content.catalogue.none"), getTranslation("content.catalogue.none-sentence")));
            return;
        }
        var title = new H2(getTranslation("content.catalogue.courses"));
        title.addClassName("courses-title");
        var list = new Div(title);
        list.addClassName("page");
        courses.stream().map(this::card).forEach(list::add);
        add(hero(courses.getFirst()), list);
    }

    private Component hero(Course course) {
        var hero = new Hero(language, toCourse(course, "content.catalogue.see-course"));
        Specimen.of(course, language).ifPresent(hero::show);
        return hero;
    }

    private Component card(Course course) {
        return new CourseCard(course, language, toCourse(course, "content.catalogue.open"));
    }

    private Anchor toCourse(Course course, String key) {
        var link = new Anchor("/" + SiteMap.course(course.id()), getTranslation(key));
        link.addClassNames("btn", "primary");
        return link;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("content.catalogue.courses"));
    }
}
