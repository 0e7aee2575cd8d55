package org.waymark.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.waymark.base.Language;
import org.waymark.content.Course;
import org.waymark.content.Library;
import org.waymark.content.ui.ScenarioPlace;
import org.waymark.content.ui.Wording;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.live.LeadingWalks;
import org.waymark.live.LedWalk;
import org.waymark.live.SharedWalk;
import org.waymark.live.SharedWalkNotFound;
import org.waymark.scenario.Scenario;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** Where an instructor begins to walk a scenario with a class, and finds earlier walks again. */
@Route(SiteMap.WITH_CLASS)
@RolesAllowed(Role.Name.INSTRUCTOR)
@StyleSheet("styles/scenario.css")
@StyleSheet("styles/live.css")
class WithClassView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LeadingWalks leading;
    private final Library library;
    private final CurrentUser user;
    private String title = "";

    WithClassView(LeadingWalks leading, Library library, CurrentUser user) {
        this.leading = leading;
        this.library = library;
        this.user = user;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = ScenarioPlace.of(event.getRouteParameters(), library);
        var course = place.course();
        var scenario = place.scenario();
        title = scenario.title().in(language());
        removeAll();
        add(page(course, scenario));
    }

    private Component page(Course course, Scenario scenario) {
        var back = Wording.say(
                new Anchor("/" + SiteMap.scenario(course.id(), scenario.id())), scenario.title(), language());
        var crumbs = new Nav(back);
        crumbs.addClassName("crumbs");
        crumbs.getElement().setAttribute("aria-label", getTranslation("live.start.path"));
        var lead = new Paragraph(getTranslation("live.start.lead"));
        lead.addClassName("lead");
        var start = new NativeButton(getTranslation("live.start.start"), _ -> start(course, scenario));
        start.addClassNames("btn", "primary");
        var note = new Paragraph(getTranslation("live.over.no-score"));
        note.addClassName("meta");
        var page = new Div(
                crumbs, new H1(getTranslation("live.start.title")), lead, start, note, earlier(course, scenario));
        page.addClassName("stack-l");
        return page;
    }

    private void start(Course course, Scenario scenario) {
        var walk = leading.start(user.id(), course.id(), scenario.id());
        getUI().ifPresent(ui -> ui.navigate(SiteMap.liveDesk(walk.token())));
    }

    private Component earlier(Course course, Scenario scenario) {
        var section = new Section(new H2(getTranslation("live.start.earlier")));
        section.addClassName("stack");
        var walks = leading.walks(user.id(), course.id(), scenario.id());
        if (walks.isEmpty()) {
            var none = new Span(getTranslation("live.start.none"));
            none.addClassName("meta");
            section.add(none);
            return section;
        }
        var list = new UnorderedList();
        list.addClassNames("feed", "attempts");
        walks.forEach(it -> list.add(row(it)));
        section.add(list);
        return section;
    }

    private ListItem row(LedWalk led) {
        var walk = led.walk();
        var when = new Span(Wording.day(walk.startedAt(), language()));
        when.addClassName("meta");
        var joined = new Span(getTranslation("live.start.joined", led.joined()));
        joined.addClassName("meta");
        var words = new Span(new Span(where(walk)), joined);
        words.addClassName("row");
        var link = walk.isOn()
                ? new Anchor("/" + SiteMap.liveDesk(walk.token()), getTranslation("live.start.go-on"))
                : new Anchor("/" + SiteMap.liveRecord(walk.token()), getTranslation("live.desk.record"));
        link.addClassNames("btn", "quiet", "small");
        return new ListItem(when, words, link);
    }

    private String where(SharedWalk shared) {
        var scenario = library.edition(shared.edition())
                .course()
                .scenario(shared.scenario())
                .orElseThrow(SharedWalkNotFound::new);
        var walk = shared.walk(scenario);
        var title = walk.place().title().in(language());
        return walk.isOver()
                ? title
                : getTranslation(shared.isOn() ? "live.start.going-on" : "live.start.ended-at", title);
    }

    private Language language() {
        return Language.of(getLocale());
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("live.start.page-title", title));
    }
}
