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
import org.springframework.beans.factory.ObjectProvider;
import org.waymark.base.Language;
import org.waymark.content.Course;
import org.waymark.content.Edition;
import org.waymark.content.Library;
import org.waymark.content.ReadingLessons;
import org.waymark.identity.CurrentUser;
import org.waymark.ui.EmptyState;
import org.waymark.ui.FrontPanel;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** The front door: what this place is for, and which courses there are. */
@Route(SiteMap.CATALOGUE)
@Menu(title = "content.catalogue.menu", order = 1)
@AnonymousAllowed
final class CatalogueView extends Main implements HasDynamicTitle {

    private final Language language = Language.of(getLocale());

    private final ReadingLessons readingLessons;
    private final CurrentUser user;

    CatalogueView(Library library, ReadingLessons readingLessons, CurrentUser user, ObjectProvider<FrontPanel> panels) {
        this.readingLessons = readingLessons;
        this.user = user;
        var courses = library.current().stream().map(Edition::course).toList();
        if (courses.isEmpty()) {
            addClassName("page");
            add(new EmptyState(
                    getTranslation("content.catalogue.none"), getTranslation("content.catalogue.none-sentence")));
            return;
        }
        var title = new H2(getTranslation("content.catalogue.courses"));
        title.addClassName("courses-title");
        var list = new Div();
        list.addClassName("page");
        panels.orderedStream().flatMap(it -> it.panel().stream()).forEach(list::add);
        list.add(title);
        courses.stream().map(this::card).forEach(list::add);
        add(hero(courses.getFirst()), list);
    }

    private Component hero(Course course) {
        var hero = new Hero(language, actions(course));
        Specimen.of(course, language).ifPresent(hero::show);
        return hero;
    }

    private Component card(Course course) {
        return new CourseCard(course, language, actions(course));
    }

    /** Whoever has begun goes on reading; everybody else sees the course first. */
    private Component[] actions(Course course) {
        var open = link(SiteMap.course(course.id()), "content.catalogue.open");
        return user.account()
                .flatMap(account -> readingLessons.lastPlace(account.id(), course.id()))
                .map(place -> {
                    var address = SiteMap.lesson(course.id(), place.lesson(), place.section());
                    var goOn = link(address, "content.catalogue.continue");
                    goOn.addClassName("primary");
                    return new Component[] {goOn, open};
                })
                .orElseGet(() -> {
                    open.addClassName("primary");
                    return new Component[] {open};
                });
    }

    private Anchor link(String address, String key) {
        var link = new Anchor("/" + address, getTranslation(key));
        link.addClassName("btn");
        return link;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("content.catalogue.courses"));
    }
}
