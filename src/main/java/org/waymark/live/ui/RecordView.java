package org.waymark.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.waymark.base.Language;
import org.waymark.content.Library;
import org.waymark.content.ui.Wording;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.live.LeadingWalks;
import org.waymark.live.SharedWalk;
import org.waymark.live.SharedWalkNotFound;
import org.waymark.live.Vote;
import org.waymark.scenario.Walk;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** What became of a walk, round by round: how the votes divided, what was decided, and the passages to read again. */
@Route(SiteMap.LIVE_RECORD)
@RolesAllowed(Role.Name.INSTRUCTOR)
@StyleSheet("styles/scenario.css")
@StyleSheet("styles/live.css")
class RecordView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LeadingWalks leading;
    private final Library library;
    private final CurrentUser user;
    private String title = "";

    RecordView(LeadingWalks leading, Library library, CurrentUser user) {
        this.leading = leading;
        this.library = library;
        this.user = user;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("walk").orElse("");
        try {
            removeAll();
            add(page(leading.walk(user.id(), token), leading.votes(user.id(), token)));
        } catch (SharedWalkNotFound notThere) {
            throw new NotFoundException();
        }
    }

    private Component page(SharedWalk walk, List<Vote> votes) {
        var told = Told.of(walk, library, language());
        title = told.scenario().title().in(language());
        var joined = leading.figures(user.id(), walk).members().joined();
        var facts =
                new Paragraph(getTranslation("live.record.facts", Wording.day(walk.startedAt(), language()), joined));
        facts.addClassName("meta");
        var heading = new H1(getTranslation("live.record.title"));
        var page = new Div(crumbs(told), heading, facts, rounds(told, votes));
        told.walk()
                .ending()
                .ifPresent(ending -> page.add(new Paragraph(
                        getTranslation("live.record.ending", ending.title().in(language())))));
        page.add(told.evidence());
        page.addClassNames("live-record", "debrief", "stack-l");
        return page;
    }

    private Component crumbs(Told told) {
        var course = told.course().id();
        var scenario = told.scenario();
        var crumbs = new Nav(
                Wording.say(new Anchor("/" + SiteMap.withClass(course, scenario.id())), scenario.title(), language()));
        crumbs.addClassName("crumbs");
        crumbs.getElement().setAttribute("aria-label", getTranslation("live.start.path"));
        return crumbs;
    }

    /** Each round is told where the walk was then. */
    private Component rounds(Told told, List<Vote> votes) {
        var list = new OrderedList();
        list.addClassName("rounds");
        var at = Walk.begin(told.scenario());
        var read = "";
        for (var round : told.shared().rounds()) {
            var then = told.at(at);
            var isNew = !round.passage().value().equals(read);
            list.add(new RoundRecord(round, then, votes, isNew));
            read = round.passage().value();
            at = round.decision().map(it -> it.step()).map(at::after).orElse(at);
        }
        return list;
    }

    private Language language() {
        return Language.of(getLocale());
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("live.record.page-title", title));
    }
}
